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
SET occasion += row {
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
