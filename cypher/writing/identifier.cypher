// Identifiers given by registers; values are freed first, so that two may be exchanged.
//
// params   rows
UNWIND $rows AS row
OPTIONAL MATCH (old:Node:Identifier {id: row.id})
USING INDEX SEEK old:Node(id)
REMOVE old.value
WITH collect(row) AS rows
UNWIND rows AS row
MATCH (entity:Node:Entity {id: row.entity})
USING INDEX SEEK entity:Node(id)
MERGE (identifier:Node {id: row.id})
SET identifier:Identifier,
    identifier += row {
      .version,
      .scheme,
      .value,
      .citations,
      .partly,
      .folded,
      .words
    },
    identifier.entityKinds = [kind IN ['Person', 'Organisation', 'Trust', 'University', 'Review', 'Initiative', 'Programme', 'Place', 'Event', 'Topic'] WHERE kind IN labels(entity)]
MERGE (entity)-[identified:IDENTIFIED_BY {id: row.id}]->(identifier)
SET identified += row {
  preferred: false,
  .citations,
  .partly
}
RETURN count(*) AS written
