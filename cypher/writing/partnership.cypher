// Which body has which partner, in which initiative.
//
// writes   PARTNERED_WITH
// cited    PARTNERED_WITH
// joins    organisation: Organisation -> partner: Organisation
// refers   initiative: Initiative
// params   release, rows
UNWIND $rows AS row
MATCH (organisation:Node:Organisation {id: row.organisation})
MATCH (partner:Node:Organisation {id: row.partner})
MERGE (organisation)-[partnership:PARTNERED_WITH {id: row.id}]->(partner)
ON CREATE SET partnership.release = $release
SET partnership += row {
  .role,
  .initiative,
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
