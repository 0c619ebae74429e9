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
SET location.from = row.from,
    location.fromEarliest = row.fromEarliest,
    location.fromLatest = row.fromLatest,
    location.fromOrder = row.fromOrder,
    location.until = row.until,
    location.untilEarliest = row.untilEarliest,
    location.untilLatest = row.untilLatest,
    location.attested = coalesce(row.attested, []),
    location.preferred = coalesce(row.preferred, false),
    location.citations = row.citations
RETURN count(*) AS written
