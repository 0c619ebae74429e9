// Which entities a source names.
//
// writes   MENTIONS
// cited    MENTIONS
// joins    source: Source -> entity: Entity
// params   release, rows
UNWIND $rows AS row
MATCH (source:Node:Source {id: row.source})
MATCH (entity:Node:Entity {id: row.entity})
MERGE (source)-[mention:MENTIONS {id: row.id}]->(entity)
ON CREATE SET mention.release = $release
SET mention += row {
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
