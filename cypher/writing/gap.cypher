// What a source promises and does not give.
//
// params   release, rows
UNWIND $rows AS row
MATCH (about:Node:Entity {id: row.about})
MERGE (gap:Node {id: row.id})
ON CREATE SET gap.release = $release
SET gap:Gap,
    gap += row {
      .list,
      .listOrder,
      .promised,
      .known,
      .completeness,
      .plainWords,
      .citations,
      .partly
    }
MERGE (about)-[lacks:LACKS {id: row.id}]->(gap)
ON CREATE SET lacks.release = $release
SET lacks += row {
  preferred: false,
  .citations,
  .partly
}
RETURN count(*) AS written
