// Where an entity is.
//
// writes   LOCATED_IN
// cited    LOCATED_IN
// joins    entity: Entity -> place: Place
// params   release, rows
UNWIND $rows AS row
MATCH (entity:Node:Entity {id: row.entity})
MATCH (place:Node:Place {id: row.place})
MERGE (entity)-[location:LOCATED_IN {id: row.id}]->(place)
ON CREATE SET location.release = $release
SET location += row {
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
