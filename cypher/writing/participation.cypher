// Who takes part in an initiative, in which role.
//
// writes   PARTICIPATES_IN
// cited    PARTICIPATES_IN
// joins    organisation: Organisation -> initiative: Initiative
// params   release, rows
UNWIND $rows AS row
MATCH (organisation:Node:Organisation {id: row.organisation})
MATCH (initiative:Node:Initiative {id: row.initiative})
MERGE (organisation)-[participation:PARTICIPATES_IN {id: row.id}]->(initiative)
ON CREATE SET participation.release = $release
SET participation.role = row.role,
    participation.from = row.from,
    participation.fromEarliest = row.fromEarliest,
    participation.fromLatest = row.fromLatest,
    participation.fromOrder = row.fromOrder,
    participation.until = row.until,
    participation.untilEarliest = row.untilEarliest,
    participation.untilLatest = row.untilLatest,
    participation.attested = coalesce(row.attested, []),
    participation.preferred = coalesce(row.preferred, false),
    participation.citations = row.citations
RETURN count(*) AS written
