// Places where something is.
//
// bind     entity, location, place
// include  dated
// include  places
// sorted   name
// run      MATCH (entity:Entity {id: 'chi-zone'})
MATCH (entity)-[location:LOCATED_IN]->(place:Place)
