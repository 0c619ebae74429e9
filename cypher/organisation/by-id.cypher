// The organisation with an id, also by the id of one that was merged into it.
//
// bind     organisation
// hidden   found
// run      :param id => 'nhs-digital'
MATCH (found:Node {id: $id})-[:REDIRECTS_TO*0..9]->(organisation:Organisation)
