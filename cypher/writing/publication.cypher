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
SET publication += row {
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
