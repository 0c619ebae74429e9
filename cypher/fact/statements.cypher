// Statements about an entity.
//
// bind     entity, statement
// order    kind: statement.kind
// sorted   kind
// run      MATCH (entity:Entity {id: 'nhs-digital-academy'})
MATCH (entity)-[:STATES]->(statement:Statement)
