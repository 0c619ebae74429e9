// Organisations that concern a topic.
//
// bind     topic, concern, organisation
// include  dated
// order    name: organisation.name
// sorted   name
// run      MATCH (topic:Topic {id: 'digital-skills'})
MATCH (topic)<-[concern:CONCERNS]-(organisation:Organisation)
