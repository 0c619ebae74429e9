// One place in one source.
//
// params   release, rows
UNWIND $rows AS row
MATCH (source:Node:Source {id: row.source})
MERGE (citation:Node {id: row.id})
ON CREATE SET citation.release = $release
SET citation:Citation,
    citation += row {
      .locator,
      .basis,
      .fidelity,
      .note,
      .asFound
    }
MERGE (citation)-[cites:CITES {id: row.id}]->(source)
ON CREATE SET cites.release = $release
RETURN count(*) AS written
