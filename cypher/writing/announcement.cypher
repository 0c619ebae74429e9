// Who announced an initiative or an award.
//
// writes   ANNOUNCED
// cited    ANNOUNCED
// joins    person: Person -> subject: Initiative | Award
// params   release, rows
UNWIND $rows AS row
MATCH (person:Node:Person {id: row.person})
MATCH (subject:Node&(Initiative|Award) {id: row.subject})
MERGE (person)-[announcement:ANNOUNCED {id: row.id}]->(subject)
ON CREATE SET announcement.release = $release
SET announcement += row {
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
