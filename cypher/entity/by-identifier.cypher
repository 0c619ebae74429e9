// The entity that a register knows by an identifier.
//
// bind     entity
// hidden   identifier
// run      :params {scheme: 'ODS', value: 'RKB'}
MATCH (identifier:Identifier {scheme: $scheme, value: $value})<-[:IDENTIFIED_BY]-(entity:Entity)
