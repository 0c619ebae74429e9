// Whom or what a name means.
//
// bind     name, entity
// run      MATCH (name:Name {id: 'GB-NHS-RDR-name'})
MATCH (name)<-[:NAMED]-(entity:Entity)
