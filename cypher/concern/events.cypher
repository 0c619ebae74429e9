// Events that concern a topic.
//
// bind     topic, concern, event
// order    name: event.name
// sorted   name
// run      MATCH (topic:Topic {id: 'digital-transformation'})
MATCH (topic)<-[concern:CONCERNS]-(event:Event)
