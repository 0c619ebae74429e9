// The initiative with an id, also by the id of one that was merged into it.
//
// bind     initiative
// hidden   found
// run      :param id => 'nhs-digital-academy'
MATCH (found:Node {id: $id})-[:REDIRECTS_TO*0..9]->(initiative:Initiative)
