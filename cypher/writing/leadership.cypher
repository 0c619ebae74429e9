// Who leads a review or an initiative.
//
// writes   LEADS
// cited    LEADS
// joins    person: Person -> subject: Review | Initiative
// params   release, rows
UNWIND $rows AS row
MATCH (person:Node:Person {id: row.person})
MATCH (subject:Node&(Review|Initiative) {id: row.subject})
MERGE (person)-[leadership:LEADS {id: row.id}]->(subject)
ON CREATE SET leadership.release = $release
SET leadership += row {
  .title,
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
