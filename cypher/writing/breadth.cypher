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
SET breadth.from = row.from,
    breadth.fromEarliest = row.fromEarliest,
    breadth.fromLatest = row.fromLatest,
    breadth.fromOrder = row.fromOrder,
    breadth.until = row.until,
    breadth.untilEarliest = row.untilEarliest,
    breadth.untilLatest = row.untilLatest,
    breadth.attested = coalesce(row.attested, []),
    breadth.preferred = coalesce(row.preferred, false),
    breadth.citations = row.citations
RETURN count(*) AS written
