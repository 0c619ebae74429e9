// Names, the preferred one of each entity among them.
//
// writes   Name, NAMED
// cited    Name, NAMED
// refers   entity: Entity
// params   release, rows
UNWIND $rows AS row
MATCH (entity:Node:Entity {id: row.entity})
MERGE (name:Node {id: row.id})
ON CREATE SET name.release = $release
SET name:Name,
    name.text = row.text,
    name.kind = row.kind,
    name.from = row.from,
    name.fromEarliest = row.fromEarliest,
    name.fromLatest = row.fromLatest,
    name.fromOrder = row.fromOrder,
    name.until = row.until,
    name.untilEarliest = row.untilEarliest,
    name.untilLatest = row.untilLatest,
    name.preferred = coalesce(row.preferred, false),
    name.citations = row.citations
MERGE (entity)-[named:NAMED {id: row.id}]->(name)
ON CREATE SET named.release = $release
SET named.from = row.from,
    named.fromEarliest = row.fromEarliest,
    named.fromLatest = row.fromLatest,
    named.fromOrder = row.fromOrder,
    named.until = row.until,
    named.untilEarliest = row.untilEarliest,
    named.untilLatest = row.untilLatest,
    named.preferred = coalesce(row.preferred, false),
    named.citations = row.citations
RETURN count(*) AS written
