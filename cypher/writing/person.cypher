// People in their public roles.
//
// params   release, rows
UNWIND $rows AS row
MERGE (person:Node {id: row.id})
ON CREATE SET person.release = $release
SET person:Entity:Person,
    person += row {
      .name,
      .nameOrder,
      .honorificPrefix
    }
RETURN count(*) AS written
