// A worded fact about an entity.
//
// params   rows
UNWIND $rows AS row
MATCH (about:Node:Entity {id: row.about})
USING INDEX SEEK about:Node(id)
MERGE (statement:Node {id: row.id})
SET statement:Statement,
    statement += row {
      .version,
      .kind,
      .text,
      .duration,
      .plainWords,
      .citations,
      .partly
    }
MERGE (about)-[states:STATES {id: row.id}]->(statement)
SET states += row {
  preferred: false,
  .citations,
  .partly
}
RETURN count(*) AS written
