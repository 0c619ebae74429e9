// Which topic is the broader of two.
//
// writes   BROADER
// cited    BROADER
// joins    topic: Topic -> broader: Topic
// acyclic  topic -> broader
// params   release, rows
UNWIND $rows AS row
MATCH (topic:Node:Topic {id: row.topic})
MATCH (broader:Node:Topic {id: row.broader})
MERGE (topic)-[breadth:BROADER {id: row.id}]->(broader)
ON CREATE SET breadth.release = $release
SET breadth += row {
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
