// Who takes part in an initiative, in which role.
//
// writes   PARTICIPATES_IN
// cited    PARTICIPATES_IN
// joins    organisation: Organisation -> initiative: Initiative
// params   release, rows
UNWIND $rows AS row
MATCH (organisation:Node:Organisation {id: row.organisation})
MATCH (initiative:Node:Initiative {id: row.initiative})
MERGE (organisation)-[participation:PARTICIPATES_IN {id: row.id}]->(initiative)
ON CREATE SET participation.release = $release
SET participation += row {
  .role,
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
