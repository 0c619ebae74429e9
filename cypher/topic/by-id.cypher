// The topic with an id, also by the id of one that was merged into it.
//
// bind     topic
// hidden   found
// run      :param id => 'digital-skills'
MATCH (found:Node {id: $id})-[:REDIRECTS_TO*0..9]->(topic:Topic)
