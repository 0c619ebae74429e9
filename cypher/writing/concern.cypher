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
SET concern.from = row.from,
    concern.fromEarliest = row.fromEarliest,
    concern.fromLatest = row.fromLatest,
    concern.fromOrder = row.fromOrder,
    concern.until = row.until,
    concern.untilEarliest = row.untilEarliest,
    concern.untilLatest = row.untilLatest,
    concern.attested = coalesce(row.attested, []),
    concern.preferred = coalesce(row.preferred, false),
    concern.citations = row.citations
RETURN count(*) AS written
