// Whatever has an id, also by the id of one that was merged into it.
//
// bind     node
// hidden   found
// run      :param id => 'wachter-review'
MATCH (found:Node {id: $id})-[:REDIRECTS_TO*0..9]->(node:Node)
WHERE NOT node:Redirect
