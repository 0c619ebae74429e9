// Statements about an entity.
//
// bind     entity, statement
// include  statements
// sorted   kind
// run      MATCH (entity:Entity {id: 'nhs-digital-academy'})
MATCH (entity)-[:STATES]->(statement:Statement)
