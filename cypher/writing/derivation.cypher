// Which source is made from which.
//
// writes   DERIVED_FROM
// joins    source: Source -> origin: Source
// acyclic  source -> origin
// params   release, rows
UNWIND $rows AS row
MATCH (source:Node:Source {id: row.source})
MATCH (origin:Node:Source {id: row.origin})
MERGE (source)-[derivation:DERIVED_FROM {id: row.id}]->(origin)
ON CREATE SET derivation.release = $release
RETURN count(*) AS written
