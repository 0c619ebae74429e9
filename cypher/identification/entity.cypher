// Whom or what an identifier means.
//
// bind     identifier, entity
// run      MATCH (identifier:Identifier {id: 'ods-rkb'})
MATCH (identifier)<-[:IDENTIFIED_BY]-(entity:Entity)
