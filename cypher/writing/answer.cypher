// Which initiative answers a recommendation.
//
// writes   ANSWERED_BY
// cited    ANSWERED_BY
// joins    recommendation: Recommendation -> initiative: Initiative
// params   release, rows
UNWIND $rows AS row
MATCH (recommendation:Node:Recommendation {id: row.recommendation})
MATCH (initiative:Node:Initiative {id: row.initiative})
MERGE (recommendation)-[answer:ANSWERED_BY {id: row.id}]->(initiative)
ON CREATE SET answer.release = $release
SET answer += row {
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
