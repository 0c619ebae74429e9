// Names of an entity, the preferred first.
//
// bind     entity, name
// order    preferred: name.preferred
// order    text: name.textOrder
// sorted   preferred DESC, text
// run      MATCH (entity:Entity {id: 'GB-NHS-RDR'})
MATCH (entity)-[:NAMED]->(name:Name)
