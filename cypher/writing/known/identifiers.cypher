// Identifiers by scheme and value.
//
// params   keys
UNWIND $keys AS key
MATCH (owner:Node)-[:IDENTIFIED_BY]->(node:Identifier {scheme: key.scheme, value: key.value})
USING INDEX SEEK node:Identifier(scheme, value)
RETURN key, labels(node) AS labels, properties(node) AS properties, owner.id AS owner
