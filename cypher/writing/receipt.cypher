// Who receives an award.
//
// writes   AWARDED_TO
// cited    AWARDED_TO
// joins    award: Award -> recipient: Organisation | Initiative
// params   release, rows
UNWIND $rows AS row
MATCH (award:Node:Award {id: row.award})
MATCH (recipient:Node&(Organisation|Initiative) {id: row.recipient})
MERGE (award)-[receipt:AWARDED_TO {id: row.id}]->(recipient)
ON CREATE SET receipt.release = $release
SET receipt += row {
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
