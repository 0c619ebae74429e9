// Initiatives that concern a topic.
//
// bind     topic, concern, initiative
// include  dated
// order    name: initiative.name
// sorted   name
// run      MATCH (topic:Topic {id: 'digital-skills'})
MATCH (topic)<-[concern:CONCERNS]-(initiative:Initiative)
