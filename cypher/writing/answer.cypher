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
SET answer.from = row.from,
    answer.fromEarliest = row.fromEarliest,
    answer.fromLatest = row.fromLatest,
    answer.fromOrder = row.fromOrder,
    answer.until = row.until,
    answer.untilEarliest = row.untilEarliest,
    answer.untilLatest = row.untilLatest,
    answer.attested = coalesce(row.attested, []),
    answer.preferred = coalesce(row.preferred, false),
    answer.citations = row.citations
RETURN count(*) AS written
