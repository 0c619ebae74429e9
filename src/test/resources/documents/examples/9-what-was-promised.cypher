// award/awards (+ award/totals)
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrder IS NOT NULL
AND award1.id IS NOT NULL
AND award1.stage IN $a1.v0
WITH award1 ORDER BY award1.amountOrder DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.purpose]]
}, COUNT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v1
}, null, null, COLLECT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v2
WITH DISTINCT award1
WITH award1, CASE
    WHEN coalesce(award1.perRecipient, false) AND NOT $a2.received = true THEN award1.recipientCount
    ELSE 1
  END AS times2,
  COLLECT {
    MATCH (award1)-[owning2:UNDER|AWARDED_TO]->(owner2:Initiative)
    RETURN DISTINCT [owner2.id, type(owning2)] AS one2 ORDER BY one2
  } AS owners2,
  COLLECT {
    MATCH (award1)-[:AWARDED_TO]->(recipient2)
    RETURN DISTINCT recipient2.id AS one2 ORDER BY one2
  } AS recipients2
WITH award1, owners2, recipients2, times2,
  coalesce(award1.maximumMinor, award1.minimumMinor) IS NULL OR award1.currency IS NULL
    OR award1.qualifier IS NULL OR times2 IS NULL AS unknown2,
  $a2.received = true AND NOT coalesce(award1.perRecipient, false)
    AND (coalesce(award1.shared, false) OR coalesce(award1.recipientCount, 1) > 1 OR size(recipients2) > 1) AS apart2
WITH award1, owners2, times2, unknown2, apart2, award1.stage AS stage2, award1.currency AS currency2,
  CASE
    WHEN size(owners2) + size(recipients2) = 0 THEN [award1.id]
    ELSE [
      owners2, CASE WHEN award1.shared THEN [] ELSE recipients2 END, award1.kind, award1.shared, award1.perRecipient,
      award1.recipientCount, award1.from, award1.until, award1.duration
    ]
  END AS claim2
WITH stage2, currency2, claim2, collect([award1, owners2, times2, unknown2, apart2]) AS rivals2,
  max(CASE WHEN award1.preferred THEN 1 ELSE 0 END) = 1 AS decided2
UNWIND rivals2 AS rival2
WITH stage2, currency2, claim2, decided2, rival2[0] AS award1, rival2[1] AS owners2, rival2[2] AS times2, rival2[3] AS unknown2,
  rival2[4] AS apart2
WITH award1, stage2, currency2, owners2, times2,
  CASE
    WHEN unknown2 THEN 'UNKNOWN_AMOUNT'
    WHEN decided2 AND NOT award1.preferred THEN 'NOT_PREFERRED'
    WHEN apart2 THEN 'SHARED_SUM'
  END AS reason2,
  CASE WHEN award1.shared AND NOT decided2 AND NOT unknown2 AND NOT apart2 THEN claim2 END AS told2,
  CASE WHEN award1.qualifier = 'EXACT' THEN 0 ELSE 1 END AS hedged2,
  coalesce(award1.minimumMinor, 0) AS least2, award1.maximumMinor AS most2
WITH stage2, currency2, owners2, times2, reason2, told2, CASE WHEN told2 IS NULL THEN hedged2 END AS alone2,
  max(hedged2) AS hedged2, count(*) AS rivalling2, count(most2) = count(*) AS bounded2, collect(award1.id) AS rivals2,
  min(least2) AS least2, max(most2) AS most2,
  sum(least2 / 1000000000) AS leastHigh2, sum(least2 % 1000000000) AS leastLow2,
  sum(most2 / 1000000000) AS mostHigh2, sum(most2 % 1000000000) AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, rivalling2, rivals2, bounded2,
  coalesce(alone2, hedged2) = 1 OR (told2 IS NOT NULL AND coalesce(least2 <> most2, true)) AS hedged2,
  CASE WHEN told2 IS NULL THEN leastHigh2 ELSE least2 / 1000000000 END AS leastHigh2,
  CASE WHEN told2 IS NULL THEN leastLow2 ELSE least2 % 1000000000 END AS leastLow2,
  CASE WHEN told2 IS NULL THEN mostHigh2 ELSE most2 / 1000000000 END AS mostHigh2,
  CASE WHEN told2 IS NULL THEN mostLow2 ELSE most2 % 1000000000 END AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, hedged2, sum(rivalling2) AS counted2, collect(rivals2) AS rivals2,
  sum(leastHigh2) AS leastHigh2, sum(leastLow2) AS leastLow2, all(one2 IN collect(bounded2) WHERE one2) AS bounded2,
  sum(mostHigh2) AS mostHigh2, sum(mostLow2) AS mostLow2
WITH [
  stage2, currency2, reason2, owners2,
  COLLECT {
    UNWIND owners2 AS one2
    MATCH (:Node:Initiative {id: one2[0]})-[:PART_OF*1..]->(whole2:Initiative)
    RETURN DISTINCT whole2.id AS wholes2 ORDER BY wholes2
  },
  times2, hedged2, counted2, leastHigh2, leastLow2,
  CASE WHEN bounded2 THEN mostHigh2 END, CASE WHEN bounded2 THEN mostLow2 END,
  COLLECT {
    UNWIND rivals2 AS one2
    UNWIND one2 AS rival2
    RETURN rival2 ORDER BY rival2 LIMIT 10
  }
] AS sums2
RETURN sums2
}] AS answer

// entity/node
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
END LIMIT 1
}) AS answer

// reading/fallen-due
// Figures that were promised or hoped for by a day that has passed, each with what was reported of the same since.
//
// params   day, due, id, examined, first
CALL () {
  MATCH (figure:Figure)
  WHERE figure.dueOrder = date($due) AND figure.id > $id AND date($due) < date($day)
  RETURN figure ORDER BY figure.dueOrder, figure.id
  UNION ALL
  MATCH (figure:Figure)
  WHERE date($due) < figure.dueOrder < date($day) AND figure.id IS NOT NULL
  RETURN figure ORDER BY figure.dueOrder, figure.id
}
WITH figure LIMIT toInteger($examined)
WHERE figure.dueLatest < date($day) AND figure.status IN ['PROMISED', 'HOPED_FOR']
WITH figure LIMIT $first + 1
WITH figure, COLLECT {
  MATCH (figure)<-[:HAS_FIGURE]-(:Entity)-[:HAS_FIGURE]->(outcome:Figure)
  WHERE outcome.measure = figure.measure AND outcome.status = 'REPORTED'
    AND coalesce(coalesce(outcome.asOfLatest, outcome.dateLatest) >= figure.asOfEarliest, true)
  RETURN outcome.id AS id ORDER BY id LIMIT 20
} AS outcomes
RETURN [toString(figure.dueOrder), figure.id] AS keys, figure.id AS id, '' AS type, null AS start, null AS end, figure.citations AS citations, outcomes AS against
UNION ALL
CALL () {
  MATCH (figure:Figure)
  WHERE figure.dueOrder = date($due) AND figure.id > $id AND date($due) < date($day)
  RETURN figure ORDER BY figure.dueOrder, figure.id
  UNION ALL
  MATCH (figure:Figure)
  WHERE date($due) < figure.dueOrder < date($day) AND figure.id IS NOT NULL
  RETURN figure ORDER BY figure.dueOrder, figure.id
}
WITH [toString(figure.dueOrder), figure.id] AS keys SKIP $examined - 1 LIMIT 2
WITH collect(keys) AS left WHERE size(left) = 2
RETURN left[0] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS against
