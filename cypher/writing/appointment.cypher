// Posts held: who, where, as what.
//
// writes   APPOINTED_TO
// cited    APPOINTED_TO
// joins    person: Person -> organisation: Organisation
// params   release, rows
UNWIND $rows AS row
MATCH (person:Node:Person {id: row.person})
MATCH (organisation:Node:Organisation {id: row.organisation})
MERGE (person)-[appointment:APPOINTED_TO {id: row.id}]->(organisation)
ON CREATE SET appointment.release = $release
SET appointment += row {
  .title,
  .leading,
  .honorary,
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
