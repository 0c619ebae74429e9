// The event with an id, also by the id of one that was merged into it.
//
// bind     event
// hidden   found
// run      :param id => 'digital-health-rewired-2021'
MATCH (found:Node {id: $id})-[:REDIRECTS_TO*0..9]->(event:Event)
