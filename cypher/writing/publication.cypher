// Who published a source.
//
// writes   PUBLISHED_BY
// cited    PUBLISHED_BY
// joins    source: Source -> organisation: Organisation
// params   release, rows
UNWIND $rows AS row
MATCH (source:Node:Source {id: row.source})
MATCH (organisation:Node:Organisation {id: row.organisation})
MERGE (source)-[publication:PUBLISHED_BY {id: row.id}]->(organisation)
ON CREATE SET publication.release = $release
SET publication.from = row.from,
    publication.fromEarliest = row.fromEarliest,
    publication.fromLatest = row.fromLatest,
    publication.fromOrder = row.fromOrder,
    publication.until = row.until,
    publication.untilEarliest = row.untilEarliest,
    publication.untilLatest = row.untilLatest,
    publication.attested = coalesce(row.attested, []),
    publication.preferred = coalesce(row.preferred, false),
    publication.citations = row.citations
RETURN count(*) AS written
