// award/awards (+ award/totals)
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrder IS NOT NULL
AND award1.id IS NOT NULL
AND award1.stage IN $a1.v0
AND EXISTS {
MATCH (award1)-[:UNDER]->(initiative2:Initiative)
WHERE EXISTS {
MATCH (initiative2)-[:HAS_FIGURE]->(figure3:Figure)
WHERE figure3.measure IN $a3.v0
AND figure3.dateLatest < $a3.v1
AND figure3.dateEarliest >= $a3.v2
}
}
WITH award1 ORDER BY award1.amountOrder DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.citations, award1.recipientCount]]
}, null, null, null, COLLECT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v1
AND EXISTS {
MATCH (award1)-[:UNDER]->(initiative4:Initiative)
WHERE EXISTS {
MATCH (initiative4)-[:HAS_FIGURE]->(figure5:Figure)
WHERE figure5.measure IN $a5.v0
AND figure5.dateLatest < $a5.v1
AND figure5.dateEarliest >= $a5.v2
}
}
WITH DISTINCT award1
WITH award1, CASE
    WHEN coalesce(award1.perRecipient, false) AND NOT $a6.received = true THEN award1.recipientCount
    ELSE 1
  END AS times6,
  COLLECT {
    MATCH (award1)-[owning6:UNDER|AWARDED_TO]->(owner6:Initiative)
    RETURN DISTINCT [owner6.id, type(owning6)] AS one6 ORDER BY one6
  } AS owners6,
  COLLECT {
    MATCH (award1)-[:AWARDED_TO]->(recipient6)
    RETURN DISTINCT recipient6.id AS one6 ORDER BY one6
  } AS recipients6
WITH award1, owners6, recipients6, times6,
  coalesce(award1.maximumMinor, award1.minimumMinor) IS NULL OR award1.currency IS NULL
    OR award1.qualifier IS NULL OR times6 IS NULL AS unknown6,
  $a6.received = true AND NOT coalesce(award1.perRecipient, false)
    AND (coalesce(award1.shared, false) OR coalesce(award1.recipientCount, 1) > 1 OR size(recipients6) > 1) AS apart6
WITH award1, owners6, times6, unknown6, apart6, award1.stage AS stage6, award1.currency AS currency6,
  CASE
    WHEN size(owners6) + size(recipients6) = 0 THEN [award1.id]
    ELSE [
      owners6, CASE WHEN award1.shared THEN [] ELSE recipients6 END, award1.kind, award1.shared, award1.perRecipient,
      award1.recipientCount, award1.from, award1.until, award1.duration
    ]
  END AS claim6
WITH stage6, currency6, claim6, collect([award1, owners6, times6, unknown6, apart6]) AS rivals6,
  max(CASE WHEN award1.preferred THEN 1 ELSE 0 END) = 1 AS decided6
UNWIND rivals6 AS rival6
WITH stage6, currency6, claim6, decided6, rival6[0] AS award1, rival6[1] AS owners6, rival6[2] AS times6, rival6[3] AS unknown6,
  rival6[4] AS apart6
WITH award1, stage6, currency6, owners6, times6,
  CASE
    WHEN unknown6 THEN 'UNKNOWN_AMOUNT'
    WHEN decided6 AND NOT award1.preferred THEN 'NOT_PREFERRED'
    WHEN apart6 THEN 'SHARED_SUM'
  END AS reason6,
  CASE WHEN award1.shared AND NOT decided6 AND NOT unknown6 AND NOT apart6 THEN claim6 END AS told6,
  CASE WHEN award1.qualifier = 'EXACT' THEN 0 ELSE 1 END AS hedged6,
  coalesce(award1.minimumMinor, 0) AS least6, award1.maximumMinor AS most6
WITH stage6, currency6, owners6, times6, reason6, told6, CASE WHEN told6 IS NULL THEN hedged6 END AS alone6,
  max(hedged6) AS hedged6, count(*) AS rivalling6, count(most6) = count(*) AS bounded6, collect(award1.id) AS rivals6,
  min(least6) AS least6, max(most6) AS most6,
  sum(least6 / 1000000000) AS leastHigh6, sum(least6 % 1000000000) AS leastLow6,
  sum(most6 / 1000000000) AS mostHigh6, sum(most6 % 1000000000) AS mostLow6
WITH stage6, currency6, owners6, times6, reason6, rivalling6, rivals6, bounded6,
  coalesce(alone6, hedged6) = 1 OR (told6 IS NOT NULL AND coalesce(least6 <> most6, true)) AS hedged6,
  CASE WHEN told6 IS NULL THEN leastHigh6 ELSE least6 / 1000000000 END AS leastHigh6,
  CASE WHEN told6 IS NULL THEN leastLow6 ELSE least6 % 1000000000 END AS leastLow6,
  CASE WHEN told6 IS NULL THEN mostHigh6 ELSE most6 / 1000000000 END AS mostHigh6,
  CASE WHEN told6 IS NULL THEN mostLow6 ELSE most6 % 1000000000 END AS mostLow6
WITH stage6, currency6, owners6, times6, reason6, hedged6, sum(rivalling6) AS counted6, collect(rivals6) AS rivals6,
  sum(leastHigh6) AS leastHigh6, sum(leastLow6) AS leastLow6, all(one6 IN collect(bounded6) WHERE one6) AS bounded6,
  sum(mostHigh6) AS mostHigh6, sum(mostLow6) AS mostLow6
WITH [
  stage6, currency6, reason6, owners6,
  COLLECT {
    UNWIND owners6 AS one6
    MATCH (:Node:Initiative {id: one6[0]})-[:PART_OF*1..]->(whole6:Initiative)
    RETURN DISTINCT whole6.id AS wholes6 ORDER BY wholes6
  },
  times6, hedged6, counted6, leastHigh6, leastLow6,
  CASE WHEN bounded6 THEN mostHigh6 END, CASE WHEN bounded6 THEN mostLow6 END,
  COLLECT {
    UNWIND rivals6 AS one6
    UNWIND one6 AS rival6
    RETURN rival6 ORDER BY rival6 LIMIT 10
  }
] AS sums6
RETURN sums6
}] AS answer

// award/awards (+ evidence/of-citing, award/totals)
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrder IS NOT NULL
AND award1.id IS NOT NULL
AND award1.stage IN $a1.v0
AND EXISTS {
MATCH (award1)-[:UNDER]->(initiative2:Initiative)
WHERE EXISTS {
MATCH (initiative2)-[:HAS_FIGURE]->(figure3:Figure)
WHERE figure3.measure IN $a3.v0
AND figure3.dateLatest < $a3.v1
AND figure3.dateEarliest >= $a3.v2
}
}
WITH award1 ORDER BY award1.amountOrder DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, [COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN award1.citations
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id]]
}, null], award1.recipientCount]]
}, null, null, null, COLLECT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v1
AND EXISTS {
MATCH (award1)-[:UNDER]->(initiative5:Initiative)
WHERE EXISTS {
MATCH (initiative5)-[:HAS_FIGURE]->(figure6:Figure)
WHERE figure6.measure IN $a6.v0
AND figure6.dateLatest < $a6.v1
AND figure6.dateEarliest >= $a6.v2
}
}
WITH DISTINCT award1
WITH award1, CASE
    WHEN coalesce(award1.perRecipient, false) AND NOT $a7.received = true THEN award1.recipientCount
    ELSE 1
  END AS times7,
  COLLECT {
    MATCH (award1)-[owning7:UNDER|AWARDED_TO]->(owner7:Initiative)
    RETURN DISTINCT [owner7.id, type(owning7)] AS one7 ORDER BY one7
  } AS owners7,
  COLLECT {
    MATCH (award1)-[:AWARDED_TO]->(recipient7)
    RETURN DISTINCT recipient7.id AS one7 ORDER BY one7
  } AS recipients7
WITH award1, owners7, recipients7, times7,
  coalesce(award1.maximumMinor, award1.minimumMinor) IS NULL OR award1.currency IS NULL
    OR award1.qualifier IS NULL OR times7 IS NULL AS unknown7,
  $a7.received = true AND NOT coalesce(award1.perRecipient, false)
    AND (coalesce(award1.shared, false) OR coalesce(award1.recipientCount, 1) > 1 OR size(recipients7) > 1) AS apart7
WITH award1, owners7, times7, unknown7, apart7, award1.stage AS stage7, award1.currency AS currency7,
  CASE
    WHEN size(owners7) + size(recipients7) = 0 THEN [award1.id]
    ELSE [
      owners7, CASE WHEN award1.shared THEN [] ELSE recipients7 END, award1.kind, award1.shared, award1.perRecipient,
      award1.recipientCount, award1.from, award1.until, award1.duration
    ]
  END AS claim7
WITH stage7, currency7, claim7, collect([award1, owners7, times7, unknown7, apart7]) AS rivals7,
  max(CASE WHEN award1.preferred THEN 1 ELSE 0 END) = 1 AS decided7
UNWIND rivals7 AS rival7
WITH stage7, currency7, claim7, decided7, rival7[0] AS award1, rival7[1] AS owners7, rival7[2] AS times7, rival7[3] AS unknown7,
  rival7[4] AS apart7
WITH award1, stage7, currency7, owners7, times7,
  CASE
    WHEN unknown7 THEN 'UNKNOWN_AMOUNT'
    WHEN decided7 AND NOT award1.preferred THEN 'NOT_PREFERRED'
    WHEN apart7 THEN 'SHARED_SUM'
  END AS reason7,
  CASE WHEN award1.shared AND NOT decided7 AND NOT unknown7 AND NOT apart7 THEN claim7 END AS told7,
  CASE WHEN award1.qualifier = 'EXACT' THEN 0 ELSE 1 END AS hedged7,
  coalesce(award1.minimumMinor, 0) AS least7, award1.maximumMinor AS most7
WITH stage7, currency7, owners7, times7, reason7, told7, CASE WHEN told7 IS NULL THEN hedged7 END AS alone7,
  max(hedged7) AS hedged7, count(*) AS rivalling7, count(most7) = count(*) AS bounded7, collect(award1.id) AS rivals7,
  min(least7) AS least7, max(most7) AS most7,
  sum(least7 / 1000000000) AS leastHigh7, sum(least7 % 1000000000) AS leastLow7,
  sum(most7 / 1000000000) AS mostHigh7, sum(most7 % 1000000000) AS mostLow7
WITH stage7, currency7, owners7, times7, reason7, rivalling7, rivals7, bounded7,
  coalesce(alone7, hedged7) = 1 OR (told7 IS NOT NULL AND coalesce(least7 <> most7, true)) AS hedged7,
  CASE WHEN told7 IS NULL THEN leastHigh7 ELSE least7 / 1000000000 END AS leastHigh7,
  CASE WHEN told7 IS NULL THEN leastLow7 ELSE least7 % 1000000000 END AS leastLow7,
  CASE WHEN told7 IS NULL THEN mostHigh7 ELSE most7 / 1000000000 END AS mostHigh7,
  CASE WHEN told7 IS NULL THEN mostLow7 ELSE most7 % 1000000000 END AS mostLow7
WITH stage7, currency7, owners7, times7, reason7, hedged7, sum(rivalling7) AS counted7, collect(rivals7) AS rivals7,
  sum(leastHigh7) AS leastHigh7, sum(leastLow7) AS leastLow7, all(one7 IN collect(bounded7) WHERE one7) AS bounded7,
  sum(mostHigh7) AS mostHigh7, sum(mostLow7) AS mostLow7
WITH [
  stage7, currency7, reason7, owners7,
  COLLECT {
    UNWIND owners7 AS one7
    MATCH (:Node:Initiative {id: one7[0]})-[:PART_OF*1..]->(whole7:Initiative)
    RETURN DISTINCT whole7.id AS wholes7 ORDER BY wholes7
  },
  times7, hedged7, counted7, leastHigh7, leastLow7,
  CASE WHEN bounded7 THEN mostHigh7 END, CASE WHEN bounded7 THEN mostLow7 END,
  COLLECT {
    UNWIND rivals7 AS one7
    UNWIND one7 AS rival7
    RETURN rival7 ORDER BY rival7 LIMIT 10
  }
] AS sums7
RETURN sums7
}] AS answer

// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer
