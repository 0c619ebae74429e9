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
SET speech += row {
  .from,
  .fromEarliest,
  .fromLatest,
  .fromFirst,
  .fromLast,
  .fromOrder,
  .until,
  .untilEarliest,
  .untilLatest,
  .untilFirst,
  .untilLast,
  attested: coalesce(row.attested, []),
  preferred: coalesce(row.preferred, false),
  .citations
}
RETURN count(*) AS written
