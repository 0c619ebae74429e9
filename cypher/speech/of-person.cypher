// Events at which a person spoke.
//
// bind     person, speech, event
// include  dated
// include  events
// sorted   name
// run      MATCH (person:Person {id: 'matt-hancock'})
MATCH (person)-[speech:SPOKE_AT]->(event:Event)
