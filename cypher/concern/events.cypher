// Events that concern a topic.
//
// bind     topic, concern, event
// include  events
// sorted   name
// run      MATCH (topic:Topic {id: 'digital-transformation'})
MATCH (topic)<-[concern:CONCERNS]-(event:Event)
