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
SET mention.from = row.from,
    mention.fromEarliest = row.fromEarliest,
    mention.fromLatest = row.fromLatest,
    mention.fromOrder = row.fromOrder,
    mention.until = row.until,
    mention.untilEarliest = row.untilEarliest,
    mention.untilLatest = row.untilLatest,
    mention.attested = coalesce(row.attested, []),
    mention.preferred = coalesce(row.preferred, false),
    mention.citations = row.citations
RETURN count(*) AS written
