// The value of an organisation's identifier in one register.
//
// bind     organisation, identified
// order    value: identified.value
// sorted   value
// value    identifier: identified.value
// run      MATCH (organisation:Organisation {id: 'GB-NHS-RKB'})
MATCH (organisation)-[:IDENTIFIED_BY]->(identified:Identifier {scheme: $scheme})
