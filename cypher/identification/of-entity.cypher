// Identifiers of an entity.
//
// bind     entity, identifier
// order    scheme: identifier.scheme
// order    value: identifier.value
// sorted   scheme, value
// run      MATCH (entity:Entity {id: 'GB-NHS-RKB'})
MATCH (entity)-[:IDENTIFIED_BY]->(identifier:Identifier)
