// Who gives an award.
//
// writes   FUNDED_BY
// cited    FUNDED_BY
// joins    award: Award -> organisation: Organisation
// params   release, rows
UNWIND $rows AS row
MATCH (award:Node:Award {id: row.award})
MATCH (organisation:Node:Organisation {id: row.organisation})
MERGE (award)-[funding:FUNDED_BY {id: row.id}]->(organisation)
ON CREATE SET funding.release = $release
SET funding.from = row.from,
    funding.fromEarliest = row.fromEarliest,
    funding.fromLatest = row.fromLatest,
    funding.fromOrder = row.fromOrder,
    funding.until = row.until,
    funding.untilEarliest = row.untilEarliest,
    funding.untilLatest = row.untilLatest,
    funding.attested = coalesce(row.attested, []),
    funding.preferred = coalesce(row.preferred, false),
    funding.citations = row.citations
RETURN count(*) AS written
