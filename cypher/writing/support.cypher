// Which initiative supports which.
//
// writes   SUPPORTS
// cited    SUPPORTS
// joins    initiative: Initiative -> supported: Initiative
// params   release, rows
UNWIND $rows AS row
MATCH (initiative:Node:Initiative {id: row.initiative})
MATCH (supported:Node:Initiative {id: row.supported})
MERGE (initiative)-[support:SUPPORTS {id: row.id}]->(supported)
ON CREATE SET support.release = $release
SET support.from = row.from,
    support.fromEarliest = row.fromEarliest,
    support.fromLatest = row.fromLatest,
    support.fromOrder = row.fromOrder,
    support.until = row.until,
    support.untilEarliest = row.untilEarliest,
    support.untilLatest = row.untilLatest,
    support.attested = coalesce(row.attested, []),
    support.preferred = coalesce(row.preferred, false),
    support.citations = row.citations
RETURN count(*) AS written
