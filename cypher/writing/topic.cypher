// Subjects by which entities are found.
//
// params   release, rows
UNWIND $rows AS row
MERGE (topic:Node {id: row.id})
ON CREATE SET topic.release = $release
SET topic:Entity:Topic,
    topic += row {
      .name,
      .nameOrder
    }
RETURN count(*) AS written
