// Which body followed which.
//
// writes   SUCCEEDED_BY
// cited    SUCCEEDED_BY
// joins    predecessor: Organisation -> successor: Organisation
// acyclic  predecessor -> successor
// params   release, rows
UNWIND $rows AS row
MATCH (predecessor:Node:Organisation {id: row.predecessor})
MATCH (successor:Node:Organisation {id: row.successor})
MERGE (predecessor)-[succession:SUCCEEDED_BY {id: row.id}]->(successor)
ON CREATE SET succession.release = $release
SET succession += row {
  .how,
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
