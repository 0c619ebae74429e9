// Which body followed which.
//
// writes   SUCCEEDED_BY
// cited    SUCCEEDED_BY
// joins    predecessor: Organisation -> successor: Organisation
// acyclic  predecessor -> successor
// params   release, rows
UNWIND $rows AS row
MATCH (predecessor:Node:Organisation {id: row.predecessor})
MATCH (successor:Node:Organisation {id: row.successor})
MERGE (predecessor)-[succession:SUCCEEDED_BY {id: row.id}]->(successor)
ON CREATE SET succession.release = $release
SET succession.how = row.how,
    succession.from = row.from,
    succession.fromEarliest = row.fromEarliest,
    succession.fromLatest = row.fromLatest,
    succession.fromOrder = row.fromOrder,
    succession.until = row.until,
    succession.untilEarliest = row.untilEarliest,
    succession.untilLatest = row.untilLatest,
    succession.attested = coalesce(row.attested, []),
    succession.preferred = coalesce(row.preferred, false),
    succession.citations = row.citations
RETURN count(*) AS written
