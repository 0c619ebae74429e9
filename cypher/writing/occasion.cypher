// At which event an initiative was announced.
//
// writes   ANNOUNCED_AT
// cited    ANNOUNCED_AT
// joins    initiative: Initiative -> event: Event
// params   release, rows
UNWIND $rows AS row
MATCH (initiative:Node:Initiative {id: row.initiative})
MATCH (event:Node:Event {id: row.event})
MERGE (initiative)-[occasion:ANNOUNCED_AT {id: row.id}]->(event)
ON CREATE SET occasion.release = $release
SET occasion.from = row.from,
    occasion.fromEarliest = row.fromEarliest,
    occasion.fromLatest = row.fromLatest,
    occasion.fromOrder = row.fromOrder,
    occasion.until = row.until,
    occasion.untilEarliest = row.untilEarliest,
    occasion.untilLatest = row.untilLatest,
    occasion.attested = coalesce(row.attested, []),
    occasion.preferred = coalesce(row.preferred, false),
    occasion.citations = row.citations
RETURN count(*) AS written
