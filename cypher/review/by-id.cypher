// The review with an id, also by the id of one that was merged into it.
//
// bind     review
// hidden   found
// run      :param id => 'wachter-review'
MATCH (found:Node {id: $id})-[:REDIRECTS_TO*0..9]->(review:Review)
