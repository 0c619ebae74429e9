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
SET subject.from = row.from,
    subject.fromEarliest = row.fromEarliest,
    subject.fromLatest = row.fromLatest,
    subject.fromOrder = row.fromOrder,
    subject.until = row.until,
    subject.untilEarliest = row.untilEarliest,
    subject.untilLatest = row.untilLatest,
    subject.attested = coalesce(row.attested, []),
    subject.preferred = coalesce(row.preferred, false),
    subject.citations = row.citations
RETURN count(*) AS written
