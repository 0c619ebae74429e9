// The initiative under which an award is given.
//
// bind     award, initiative
// run      MATCH (award:Award {id: 'gde-funding-2016'})
MATCH (award)-[:UNDER]->(initiative:Initiative)
