// Organisations that concern a topic.
//
// bind     topic, concern, organisation
// include  organisations
// sorted   name
// run      MATCH (topic:Topic {id: 'digital-transformation'})
MATCH (topic)<-[concern:CONCERNS]-(organisation:Organisation)
