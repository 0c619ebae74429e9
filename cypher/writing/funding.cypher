// Who gives an award.
//
// writes   FUNDED_BY
// cited    FUNDED_BY
// joins    award: Award -> organisation: Organisation
// params   release, rows
UNWIND $rows AS row
MATCH (award:Node:Award {id: row.award})
MATCH (organisation:Node:Organisation {id: row.organisation})
MERGE (award)-[funding:FUNDED_BY {id: row.id}]->(organisation)
ON CREATE SET funding.release = $release
SET funding += row {
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
