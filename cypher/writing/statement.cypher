// A worded fact about an entity.
//
// params   release, rows
UNWIND $rows AS row
MATCH (about:Node:Entity {id: row.about})
MERGE (statement:Node {id: row.id})
ON CREATE SET statement.release = $release
SET statement:Statement,
    statement += row {
      .kind,
      .text,
      .duration,
      .plainWords,
      .citations,
      .partly
    }
MERGE (about)-[states:STATES {id: row.id}]->(statement)
ON CREATE SET states.release = $release
SET states += row {
  preferred: false,
  .citations,
  .partly
}
RETURN count(*) AS written
