// One place in one source.
//
// params   rows
UNWIND $rows AS row
MATCH (source:Node:Source {id: row.source})
USING INDEX SEEK source:Node(id)
MERGE (citation:Node {id: row.id})
SET citation:Citation,
    citation += row {
      .version,
      .locator,
      .basis,
      .fidelity,
      .note,
      .asFound
    }
MERGE (citation)-[cites:CITES {id: row.id}]->(source)
RETURN count(*) AS written
