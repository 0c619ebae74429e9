// The place with an id, also by the id of one that was merged into it.
//
// bind     place
// hidden   found
// run      :param id => 'liverpool-city-region'
MATCH (found:Node {id: $id})-[:REDIRECTS_TO*0..9]->(place:Place)
