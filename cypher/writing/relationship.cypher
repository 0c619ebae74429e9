// Relationships of one kind, shown for appointments: each kind has its own ends, type and properties here.
//
// params   rows
UNWIND $rows AS row
MATCH (start:Node:Person {id: row.person})
USING INDEX SEEK start:Node(id)
MATCH (end:Node:Organisation {id: row.organisation})
USING INDEX SEEK end:Node(id)
MERGE (start)-[link:APPOINTED_TO {id: row.id}]->(end)
SET link += row {
  .title,
  .titleOrder,
  .leading,
  .honorary,
  .office,
  .plainWords,
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
  .citations,
  .partly,
  .version
}
RETURN count(*) AS written
