// Topics of an entity.
//
// bind     entity, concern, topic
// include  topics
// sorted   name
// run      MATCH (entity:Entity {id: 'nhs-digital-academy'})
MATCH (entity)-[concern:CONCERNS]->(topic:Topic)
