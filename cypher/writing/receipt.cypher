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
SET receipt.from = row.from,
    receipt.fromEarliest = row.fromEarliest,
    receipt.fromLatest = row.fromLatest,
    receipt.fromOrder = row.fromOrder,
    receipt.until = row.until,
    receipt.untilEarliest = row.untilEarliest,
    receipt.untilLatest = row.untilLatest,
    receipt.attested = coalesce(row.attested, []),
    receipt.preferred = coalesce(row.preferred, false),
    receipt.citations = row.citations
RETURN count(*) AS written
