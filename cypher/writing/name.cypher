// Names, the preferred one of each entity among them.
//
// params   rows
UNWIND $rows AS row
MATCH (entity:Node:Entity {id: row.entity})
USING INDEX SEEK entity:Node(id)
MERGE (name:Node {id: row.id})
SET name:Name,
    name += row {
      .version,
      .text,
      .textOrder,
      .kind,
      .language,
      .from,
      .fromEarliest,
      .fromLatest,
      .fromFirst,
      .fromLast,
      .fromOrder,
      .until,
      .untilEarliest,
      .untilLatest,
      .untilFirst,
      .untilLast,
      preferred: coalesce(row.preferred, false),
      .citations,
      .partly,
      .folded,
      .words
    },
    name.entityKinds = [kind IN ['Person', 'Organisation', 'Trust', 'University', 'Review', 'Initiative', 'Programme', 'Place', 'Event', 'Topic'] WHERE kind IN labels(entity)]
MERGE (entity)-[named:NAMED {id: row.id}]->(name)
SET named += row {
  .from,
  .fromEarliest,
  .fromLatest,
  .fromFirst,
  .fromLast,
  .fromOrder,
  .until,
  .untilEarliest,
  .untilLatest,
  .untilFirst,
  .untilLast,
  preferred: coalesce(row.preferred, false),
  .citations,
  .partly
}
RETURN count(*) AS written
