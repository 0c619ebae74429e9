// Money planned, announced, tendered, committed, awarded or paid.
//
// params   rows
UNWIND $rows AS row
OPTIONAL MATCH (scheme:Node:Initiative {id: row.scheme})
USING INDEX SEEK scheme:Node(id)
MERGE (award:Node {id: row.id})
SET award:Award,
    award += row {
      .version,
      .purpose,
      .kind,
      .stage,
      .qualifier,
      minimumMinor: row.minimum,
      maximumMinor: row.maximum,
      .amountOrder,
      .amountOrderDown,
      .currency,
      .recipientCount,
      .perRecipient,
      .shared,
      .matchedLocally,
      .from,
      .fromEarliest,
      .fromLatest,
      .fromFirst,
      .fromLast,
      .fromOrder,
      .fromOrderDown,
      .until,
      .untilEarliest,
      .untilLatest,
      .untilFirst,
      .untilLast,
      .day,
      .dayEarliest,
      .dayLatest,
      .dayOrder,
      .dayOrderDown,
      .duration,
      preferred: coalesce(row.preferred, false),
      .citations,
      .partly,
      .plainWords
    }
FOREACH (initiative IN CASE WHEN scheme IS NULL THEN [] ELSE [scheme] END |
  MERGE (award)-[under:UNDER {id: row.id}]->(initiative)
  SET under += row {preferred: false, .citations, .partly}
)
RETURN count(*) AS written
