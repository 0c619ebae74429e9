// Who asked for a review or an initiative.
//
// writes   COMMISSIONED
// cited    COMMISSIONED
// joins    organisation: Organisation -> subject: Review | Initiative
// params   release, rows
UNWIND $rows AS row
MATCH (organisation:Node:Organisation {id: row.organisation})
MATCH (subject:Node&(Review|Initiative) {id: row.subject})
MERGE (organisation)-[commission:COMMISSIONED {id: row.id}]->(subject)
ON CREATE SET commission.release = $release
SET commission += row {
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
