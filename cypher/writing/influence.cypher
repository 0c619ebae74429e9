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
SET influence.how = row.how,
    influence.from = row.from,
    influence.fromEarliest = row.fromEarliest,
    influence.fromLatest = row.fromLatest,
    influence.fromOrder = row.fromOrder,
    influence.until = row.until,
    influence.untilEarliest = row.untilEarliest,
    influence.untilLatest = row.untilLatest,
    influence.attested = coalesce(row.attested, []),
    influence.preferred = coalesce(row.preferred, false),
    influence.citations = row.citations
RETURN count(*) AS written
