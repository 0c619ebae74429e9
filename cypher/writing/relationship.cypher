// Relationships of one kind, shown for appointments: each kind has its own ends, type and properties here.
//
// params   rows
UNWIND $rows AS row
MATCH (start:Node:Person {id: row.person})
MATCH (end:Node:Organisation {id: row.organisation})
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
