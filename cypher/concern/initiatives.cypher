// Initiatives that concern a topic.
//
// bind     topic, concern, initiative
// include  initiatives
// sorted   name
// run      MATCH (topic:Topic {id: 'artificial-intelligence'})
MATCH (topic)<-[concern:CONCERNS]-(initiative:Initiative)
