// Who spoke at an event.
//
// writes   SPOKE_AT
// cited    SPOKE_AT
// joins    person: Person -> event: Event
// params   release, rows
UNWIND $rows AS row
MATCH (person:Node:Person {id: row.person})
MATCH (event:Node:Event {id: row.event})
MERGE (person)-[speech:SPOKE_AT {id: row.id}]->(event)
ON CREATE SET speech.release = $release
SET speech.from = row.from,
    speech.fromEarliest = row.fromEarliest,
    speech.fromLatest = row.fromLatest,
    speech.fromOrder = row.fromOrder,
    speech.until = row.until,
    speech.untilEarliest = row.untilEarliest,
    speech.untilLatest = row.untilLatest,
    speech.attested = coalesce(row.attested, []),
    speech.preferred = coalesce(row.preferred, false),
    speech.citations = row.citations
RETURN count(*) AS written
