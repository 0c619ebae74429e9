// Which initiative supports which.
//
// writes   SUPPORTS
// cited    SUPPORTS
// joins    initiative: Initiative -> supported: Initiative
// params   release, rows
UNWIND $rows AS row
MATCH (initiative:Node:Initiative {id: row.initiative})
MATCH (supported:Node:Initiative {id: row.supported})
MERGE (initiative)-[support:SUPPORTS {id: row.id}]->(supported)
ON CREATE SET support.release = $release
SET support += row {
  .from,
  .fromEarliest,
  .fromLatest,
  .fromFirst,
  .fromLast,
  .fromOrder,
  .until,
  .untilEarliest,
  .untilLatest,
  .untilFirst,
  .untilLast,
  attested: coalesce(row.attested, []),
  preferred: coalesce(row.preferred, false),
  .citations
}
RETURN count(*) AS written
