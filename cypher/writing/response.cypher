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
SET response.from = row.from,
    response.fromEarliest = row.fromEarliest,
    response.fromLatest = row.fromLatest,
    response.fromOrder = row.fromOrder,
    response.until = row.until,
    response.untilEarliest = row.untilEarliest,
    response.untilLatest = row.untilLatest,
    response.attested = coalesce(row.attested, []),
    response.preferred = coalesce(row.preferred, false),
    response.citations = row.citations
RETURN count(*) AS written
