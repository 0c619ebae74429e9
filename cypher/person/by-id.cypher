// The person with an id, also by the id of one that was merged into it.
//
// bind     person
// hidden   found
// run      :param id => 'robert-wachter'
MATCH (found:Node {id: $id})-[:REDIRECTS_TO*0..9]->(person:Person)
