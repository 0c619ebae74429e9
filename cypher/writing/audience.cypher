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
SET audience.from = row.from,
    audience.fromEarliest = row.fromEarliest,
    audience.fromLatest = row.fromLatest,
    audience.fromOrder = row.fromOrder,
    audience.until = row.until,
    audience.untilEarliest = row.untilEarliest,
    audience.untilLatest = row.untilLatest,
    audience.attested = coalesce(row.attested, []),
    audience.preferred = coalesce(row.preferred, false),
    audience.citations = row.citations
RETURN count(*) AS written
