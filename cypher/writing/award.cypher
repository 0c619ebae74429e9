// Money planned, announced, tendered, committed, awarded or paid.
//
// writes   Award, UNDER
// cited    Award, UNDER
// refers   scheme: Initiative
// params   release, rows
UNWIND $rows AS row
OPTIONAL MATCH (scheme:Node:Initiative {id: row.scheme})
MERGE (award:Node {id: row.id})
ON CREATE SET award.release = $release
SET award:Award,
    award.purpose = row.purpose,
    award.kind = row.kind,
    award.stage = row.stage,
    award.qualifier = row.qualifier,
    award.minimumMinor = row.minimum,
    award.maximumMinor = row.maximum,
    award.amountOrder = coalesce(row.maximum, row.minimum, -1),
    award.currency = row.currency,
    award.recipientCount = row.recipientCount,
    award.perRecipient = row.perRecipient,
    award.shared = row.shared,
    award.matchedLocally = row.matchedLocally,
    award.from = row.from,
    award.fromEarliest = row.fromEarliest,
    award.fromLatest = row.fromLatest,
    award.fromOrder = row.fromOrder,
    award.until = row.until,
    award.untilEarliest = row.untilEarliest,
    award.untilLatest = row.untilLatest,
    award.duration = row.duration,
    award.preferred = coalesce(row.preferred, false),
    award.citations = row.citations
FOREACH (initiative IN CASE WHEN scheme IS NULL THEN [] ELSE [scheme] END |
  MERGE (award)-[under:UNDER {id: row.id}]->(initiative)
  ON CREATE SET under.release = $release
  SET under.preferred = false,
      under.citations = row.citations
)
RETURN count(*) AS written
