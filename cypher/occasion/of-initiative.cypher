// Events at which an initiative was announced.
//
// bind     initiative, occasion, event
// include  dated
// include  events
// sorted   name
// run      MATCH (initiative:Initiative {id: 'digital-aspirants-wave-2'})
MATCH (initiative)-[occasion:ANNOUNCED_AT]->(event:Event)
