// Subjects by which entities are found.
//
// params   rows
UNWIND $rows AS row
MERGE (topic:Node {id: row.id})
SET topic:Entity:Topic,
    topic += row {
      .version,
      .name,
      .nameOrder
    }
RETURN count(*) AS written
