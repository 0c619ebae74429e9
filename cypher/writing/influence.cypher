// What led to what: a review to initiatives and further reviews, an initiative to others.
//
// writes   LED_TO
// cited    LED_TO
// joins    cause: Review -> effect: Initiative | Review
// joins    cause: Initiative -> effect: Initiative
// acyclic  cause -> effect
// params   release, rows
UNWIND $rows AS row
MATCH (cause:Node&(Review|Initiative) {id: row.cause})
MATCH (effect:Node&(Review|Initiative) {id: row.effect})
MERGE (cause)-[influence:LED_TO {id: row.id}]->(effect)
ON CREATE SET influence.release = $release
SET influence += row {
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
