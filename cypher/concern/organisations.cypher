// Organisations that concern a topic.
//
// bind     topic, concern, organisation
// order    name: organisation.name
// sorted   name
// run      MATCH (topic:Topic {id: 'digital-transformation'})
MATCH (topic)<-[concern:CONCERNS]-(organisation:Organisation)
