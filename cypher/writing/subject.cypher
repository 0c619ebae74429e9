// What a quotation is about.
//
// writes   ABOUT
// cited    ABOUT
// joins    quotation: Quotation -> entity: Entity
// params   release, rows
UNWIND $rows AS row
MATCH (quotation:Node:Quotation {id: row.quotation})
MATCH (entity:Node:Entity {id: row.entity})
MERGE (quotation)-[subject:ABOUT {id: row.id}]->(entity)
ON CREATE SET subject.release = $release
SET subject += row {
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
  attested: coalesce(row.attested, []),
  preferred: coalesce(row.preferred, false),
  .citations
}
RETURN count(*) AS written
