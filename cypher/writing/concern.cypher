// With which topic an entity is concerned.
//
// writes   CONCERNS
// cited    CONCERNS
// joins    entity: Entity -> topic: Topic
// params   release, rows
UNWIND $rows AS row
MATCH (entity:Node:Entity {id: row.entity})
MATCH (topic:Node:Topic {id: row.topic})
MERGE (entity)-[concern:CONCERNS {id: row.id}]->(topic)
ON CREATE SET concern.release = $release
SET concern += row {
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
