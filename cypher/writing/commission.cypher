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
SET commission.from = row.from,
    commission.fromEarliest = row.fromEarliest,
    commission.fromLatest = row.fromLatest,
    commission.fromOrder = row.fromOrder,
    commission.until = row.until,
    commission.untilEarliest = row.untilEarliest,
    commission.untilLatest = row.untilLatest,
    commission.attested = coalesce(row.attested, []),
    commission.preferred = coalesce(row.preferred, false),
    commission.citations = row.citations
RETURN count(*) AS written
