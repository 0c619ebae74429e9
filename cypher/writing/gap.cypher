// What a source promises and does not give.
//
// writes   Gap, LACKS
// cited    Gap, LACKS
// refers   about: Entity
// params   release, rows
UNWIND $rows AS row
MATCH (about:Node:Entity {id: row.about})
MERGE (gap:Node {id: row.id})
ON CREATE SET gap.release = $release
SET gap:Gap,
    gap.list = row.list,
    gap.promised = row.promised,
    gap.known = row.known,
    gap.completeness = row.completeness,
    gap.citations = row.citations
MERGE (about)-[lacks:LACKS {id: row.id}]->(gap)
ON CREATE SET lacks.release = $release
SET lacks.preferred = false,
    lacks.citations = row.citations
RETURN count(*) AS written
