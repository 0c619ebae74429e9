// Which body responded to a review.
//
// writes   RESPONDED_TO
// cited    RESPONDED_TO
// joins    organisation: Organisation -> review: Review
// params   release, rows
UNWIND $rows AS row
MATCH (organisation:Node:Organisation {id: row.organisation})
MATCH (review:Node:Review {id: row.review})
MERGE (organisation)-[response:RESPONDED_TO {id: row.id}]->(review)
ON CREATE SET response.release = $release
SET response += row {
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
