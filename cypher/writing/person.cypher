// People in their public roles.
//
// params   rows
UNWIND $rows AS row
MERGE (person:Node {id: row.id})
SET person:Entity:Person,
    person += row {
      .version,
      .name,
      .nameOrder,
      .honorificPrefix
    }
RETURN count(*) AS written
