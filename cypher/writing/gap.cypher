// What a source promises and does not give.
//
// params   rows
UNWIND $rows AS row
MATCH (about:Node:Entity {id: row.about})
USING INDEX SEEK about:Node(id)
MERGE (gap:Node {id: row.id})
SET gap:Gap,
    gap += row {
      .version,
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
SET lacks += row {
  preferred: false,
  .citations,
  .partly
}
RETURN count(*) AS written
