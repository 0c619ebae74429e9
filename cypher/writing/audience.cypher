// To which body a quotation was given.
//
// writes   GIVEN_TO
// cited    GIVEN_TO
// joins    quotation: Quotation -> organisation: Organisation
// params   release, rows
UNWIND $rows AS row
MATCH (quotation:Node:Quotation {id: row.quotation})
MATCH (organisation:Node:Organisation {id: row.organisation})
MERGE (quotation)-[audience:GIVEN_TO {id: row.id}]->(organisation)
ON CREATE SET audience.release = $release
SET audience += row {
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
