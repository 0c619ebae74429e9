// Events that concern a topic.
//
// bind     topic, concern, event
// include  dated
// order    name: event.name
// sorted   name
// run      MATCH (topic:Topic {id: 'digital-skills'})
MATCH (topic)<-[concern:CONCERNS]-(event:Event)
