// funding/of-organisation (+ award/totals)
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [null, null, null, null, COLLECT {
MATCH (parent)<-[funding1:FUNDED_BY]-(award1:Award)
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

// initiative/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id] LIMIT 1
}) AS answer

// initiative/by-id (+ receipt/of-initiative, award/totals)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [null, null, null, null, COLLECT {
MATCH (initiative1)<-[receipt2:AWARDED_TO]-(award2:Award)
WITH DISTINCT award2
WITH award2, CASE
    WHEN coalesce(award2.perRecipient, false) AND NOT $a3.received = true THEN award2.recipientCount
    ELSE 1
  END AS times3,
  COLLECT {
    MATCH (award2)-[owning3:UNDER|AWARDED_TO]->(owner3:Initiative)
    RETURN DISTINCT [owner3.id, type(owning3)] AS one3 ORDER BY one3
  } AS owners3,
  COLLECT {
    MATCH (award2)-[:AWARDED_TO]->(recipient3)
    RETURN DISTINCT recipient3.id AS one3 ORDER BY one3
  } AS recipients3
WITH award2, owners3, recipients3, times3,
  coalesce(award2.maximumMinor, award2.minimumMinor) IS NULL OR award2.currency IS NULL
    OR award2.qualifier IS NULL OR times3 IS NULL AS unknown3,
  $a3.received = true AND NOT coalesce(award2.perRecipient, false)
    AND (coalesce(award2.shared, false) OR coalesce(award2.recipientCount, 1) > 1 OR size(recipients3) > 1) AS apart3
WITH award2, owners3, times3, unknown3, apart3, award2.stage AS stage3, award2.currency AS currency3,
  CASE
    WHEN size(owners3) + size(recipients3) = 0 THEN [award2.id]
    ELSE [
      owners3, CASE WHEN award2.shared THEN [] ELSE recipients3 END, award2.kind, award2.shared, award2.perRecipient,
      award2.recipientCount, award2.from, award2.until, award2.duration
    ]
  END AS claim3
WITH stage3, currency3, claim3, collect([award2, owners3, times3, unknown3, apart3]) AS rivals3,
  max(CASE WHEN award2.preferred THEN 1 ELSE 0 END) = 1 AS decided3
UNWIND rivals3 AS rival3
WITH stage3, currency3, claim3, decided3, rival3[0] AS award2, rival3[1] AS owners3, rival3[2] AS times3, rival3[3] AS unknown3,
  rival3[4] AS apart3
WITH award2, stage3, currency3, owners3, times3,
  CASE
    WHEN unknown3 THEN 'UNKNOWN_AMOUNT'
    WHEN decided3 AND NOT award2.preferred THEN 'NOT_PREFERRED'
    WHEN apart3 THEN 'SHARED_SUM'
  END AS reason3,
  CASE WHEN award2.shared AND NOT decided3 AND NOT unknown3 AND NOT apart3 THEN claim3 END AS told3,
  CASE WHEN award2.qualifier = 'EXACT' THEN 0 ELSE 1 END AS hedged3,
  coalesce(award2.minimumMinor, 0) AS least3, award2.maximumMinor AS most3
WITH stage3, currency3, owners3, times3, reason3, told3, CASE WHEN told3 IS NULL THEN hedged3 END AS alone3,
  max(hedged3) AS hedged3, count(*) AS rivalling3, count(most3) = count(*) AS bounded3, collect(award2.id) AS rivals3,
  min(least3) AS least3, max(most3) AS most3,
  sum(least3 / 1000000000) AS leastHigh3, sum(least3 % 1000000000) AS leastLow3,
  sum(most3 / 1000000000) AS mostHigh3, sum(most3 % 1000000000) AS mostLow3
WITH stage3, currency3, owners3, times3, reason3, rivalling3, rivals3, bounded3,
  coalesce(alone3, hedged3) = 1 OR (told3 IS NOT NULL AND coalesce(least3 <> most3, true)) AS hedged3,
  CASE WHEN told3 IS NULL THEN leastHigh3 ELSE least3 / 1000000000 END AS leastHigh3,
  CASE WHEN told3 IS NULL THEN leastLow3 ELSE least3 % 1000000000 END AS leastLow3,
  CASE WHEN told3 IS NULL THEN mostHigh3 ELSE most3 / 1000000000 END AS mostHigh3,
  CASE WHEN told3 IS NULL THEN mostLow3 ELSE most3 % 1000000000 END AS mostLow3
WITH stage3, currency3, owners3, times3, reason3, hedged3, sum(rivalling3) AS counted3, collect(rivals3) AS rivals3,
  sum(leastHigh3) AS leastHigh3, sum(leastLow3) AS leastLow3, all(one3 IN collect(bounded3) WHERE one3) AS bounded3,
  sum(mostHigh3) AS mostHigh3, sum(mostLow3) AS mostLow3
WITH [
  stage3, currency3, reason3, owners3,
  COLLECT {
    UNWIND owners3 AS one3
    MATCH (:Node:Initiative {id: one3[0]})-[:PART_OF*1..]->(whole3:Initiative)
    RETURN DISTINCT whole3.id AS wholes3 ORDER BY wholes3
  },
  times3, hedged3, counted3, leastHigh3, leastLow3,
  CASE WHEN bounded3 THEN mostHigh3 END, CASE WHEN bounded3 THEN mostLow3 END,
  COLLECT {
    UNWIND rivals3 AS one3
    UNWIND one3 AS rival3
    RETURN rival3 ORDER BY rival3 LIMIT 10
  }
] AS sums3
RETURN sums3
}]] LIMIT 1
}) AS answer

// initiative/by-id (+ scheme/of-initiative, award/totals)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [null, null, null, null, COLLECT {
MATCH (initiative1)<-[:UNDER]-(award2:Award)
WITH DISTINCT award2
WITH award2, CASE
    WHEN coalesce(award2.perRecipient, false) AND NOT $a3.received = true THEN award2.recipientCount
    ELSE 1
  END AS times3,
  COLLECT {
    MATCH (award2)-[owning3:UNDER|AWARDED_TO]->(owner3:Initiative)
    RETURN DISTINCT [owner3.id, type(owning3)] AS one3 ORDER BY one3
  } AS owners3,
  COLLECT {
    MATCH (award2)-[:AWARDED_TO]->(recipient3)
    RETURN DISTINCT recipient3.id AS one3 ORDER BY one3
  } AS recipients3
WITH award2, owners3, recipients3, times3,
  coalesce(award2.maximumMinor, award2.minimumMinor) IS NULL OR award2.currency IS NULL
    OR award2.qualifier IS NULL OR times3 IS NULL AS unknown3,
  $a3.received = true AND NOT coalesce(award2.perRecipient, false)
    AND (coalesce(award2.shared, false) OR coalesce(award2.recipientCount, 1) > 1 OR size(recipients3) > 1) AS apart3
WITH award2, owners3, times3, unknown3, apart3, award2.stage AS stage3, award2.currency AS currency3,
  CASE
    WHEN size(owners3) + size(recipients3) = 0 THEN [award2.id]
    ELSE [
      owners3, CASE WHEN award2.shared THEN [] ELSE recipients3 END, award2.kind, award2.shared, award2.perRecipient,
      award2.recipientCount, award2.from, award2.until, award2.duration
    ]
  END AS claim3
WITH stage3, currency3, claim3, collect([award2, owners3, times3, unknown3, apart3]) AS rivals3,
  max(CASE WHEN award2.preferred THEN 1 ELSE 0 END) = 1 AS decided3
UNWIND rivals3 AS rival3
WITH stage3, currency3, claim3, decided3, rival3[0] AS award2, rival3[1] AS owners3, rival3[2] AS times3, rival3[3] AS unknown3,
  rival3[4] AS apart3
WITH award2, stage3, currency3, owners3, times3,
  CASE
    WHEN unknown3 THEN 'UNKNOWN_AMOUNT'
    WHEN decided3 AND NOT award2.preferred THEN 'NOT_PREFERRED'
    WHEN apart3 THEN 'SHARED_SUM'
  END AS reason3,
  CASE WHEN award2.shared AND NOT decided3 AND NOT unknown3 AND NOT apart3 THEN claim3 END AS told3,
  CASE WHEN award2.qualifier = 'EXACT' THEN 0 ELSE 1 END AS hedged3,
  coalesce(award2.minimumMinor, 0) AS least3, award2.maximumMinor AS most3
WITH stage3, currency3, owners3, times3, reason3, told3, CASE WHEN told3 IS NULL THEN hedged3 END AS alone3,
  max(hedged3) AS hedged3, count(*) AS rivalling3, count(most3) = count(*) AS bounded3, collect(award2.id) AS rivals3,
  min(least3) AS least3, max(most3) AS most3,
  sum(least3 / 1000000000) AS leastHigh3, sum(least3 % 1000000000) AS leastLow3,
  sum(most3 / 1000000000) AS mostHigh3, sum(most3 % 1000000000) AS mostLow3
WITH stage3, currency3, owners3, times3, reason3, rivalling3, rivals3, bounded3,
  coalesce(alone3, hedged3) = 1 OR (told3 IS NOT NULL AND coalesce(least3 <> most3, true)) AS hedged3,
  CASE WHEN told3 IS NULL THEN leastHigh3 ELSE least3 / 1000000000 END AS leastHigh3,
  CASE WHEN told3 IS NULL THEN leastLow3 ELSE least3 % 1000000000 END AS leastLow3,
  CASE WHEN told3 IS NULL THEN mostHigh3 ELSE most3 / 1000000000 END AS mostHigh3,
  CASE WHEN told3 IS NULL THEN mostLow3 ELSE most3 % 1000000000 END AS mostLow3
WITH stage3, currency3, owners3, times3, reason3, hedged3, sum(rivalling3) AS counted3, collect(rivals3) AS rivals3,
  sum(leastHigh3) AS leastHigh3, sum(leastLow3) AS leastLow3, all(one3 IN collect(bounded3) WHERE one3) AS bounded3,
  sum(mostHigh3) AS mostHigh3, sum(mostLow3) AS mostLow3
WITH [
  stage3, currency3, reason3, owners3,
  COLLECT {
    UNWIND owners3 AS one3
    MATCH (:Node:Initiative {id: one3[0]})-[:PART_OF*1..]->(whole3:Initiative)
    RETURN DISTINCT whole3.id AS wholes3 ORDER BY wholes3
  },
  times3, hedged3, counted3, leastHigh3, leastLow3,
  CASE WHEN bounded3 THEN mostHigh3 END, CASE WHEN bounded3 THEN mostLow3 END,
  COLLECT {
    UNWIND rivals3 AS one3
    UNWIND one3 AS rival3
    RETURN rival3 ORDER BY rival3 LIMIT 10
  }
] AS sums3
RETURN sums3
}]] LIMIT 1
}) AS answer

// organisation/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id] LIMIT 1
}) AS answer

// organisation/by-id (+ funding/of-organisation, award/totals)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, [null, null, null, null, COLLECT {
MATCH (organisation1)<-[funding2:FUNDED_BY]-(award2:Award)
WITH DISTINCT award2
WITH award2, CASE
    WHEN coalesce(award2.perRecipient, false) AND NOT $a3.received = true THEN award2.recipientCount
    ELSE 1
  END AS times3,
  COLLECT {
    MATCH (award2)-[owning3:UNDER|AWARDED_TO]->(owner3:Initiative)
    RETURN DISTINCT [owner3.id, type(owning3)] AS one3 ORDER BY one3
  } AS owners3,
  COLLECT {
    MATCH (award2)-[:AWARDED_TO]->(recipient3)
    RETURN DISTINCT recipient3.id AS one3 ORDER BY one3
  } AS recipients3
WITH award2, owners3, recipients3, times3,
  coalesce(award2.maximumMinor, award2.minimumMinor) IS NULL OR award2.currency IS NULL
    OR award2.qualifier IS NULL OR times3 IS NULL AS unknown3,
  $a3.received = true AND NOT coalesce(award2.perRecipient, false)
    AND (coalesce(award2.shared, false) OR coalesce(award2.recipientCount, 1) > 1 OR size(recipients3) > 1) AS apart3
WITH award2, owners3, times3, unknown3, apart3, award2.stage AS stage3, award2.currency AS currency3,
  CASE
    WHEN size(owners3) + size(recipients3) = 0 THEN [award2.id]
    ELSE [
      owners3, CASE WHEN award2.shared THEN [] ELSE recipients3 END, award2.kind, award2.shared, award2.perRecipient,
      award2.recipientCount, award2.from, award2.until, award2.duration
    ]
  END AS claim3
WITH stage3, currency3, claim3, collect([award2, owners3, times3, unknown3, apart3]) AS rivals3,
  max(CASE WHEN award2.preferred THEN 1 ELSE 0 END) = 1 AS decided3
UNWIND rivals3 AS rival3
WITH stage3, currency3, claim3, decided3, rival3[0] AS award2, rival3[1] AS owners3, rival3[2] AS times3, rival3[3] AS unknown3,
  rival3[4] AS apart3
WITH award2, stage3, currency3, owners3, times3,
  CASE
    WHEN unknown3 THEN 'UNKNOWN_AMOUNT'
    WHEN decided3 AND NOT award2.preferred THEN 'NOT_PREFERRED'
    WHEN apart3 THEN 'SHARED_SUM'
  END AS reason3,
  CASE WHEN award2.shared AND NOT decided3 AND NOT unknown3 AND NOT apart3 THEN claim3 END AS told3,
  CASE WHEN award2.qualifier = 'EXACT' THEN 0 ELSE 1 END AS hedged3,
  coalesce(award2.minimumMinor, 0) AS least3, award2.maximumMinor AS most3
WITH stage3, currency3, owners3, times3, reason3, told3, CASE WHEN told3 IS NULL THEN hedged3 END AS alone3,
  max(hedged3) AS hedged3, count(*) AS rivalling3, count(most3) = count(*) AS bounded3, collect(award2.id) AS rivals3,
  min(least3) AS least3, max(most3) AS most3,
  sum(least3 / 1000000000) AS leastHigh3, sum(least3 % 1000000000) AS leastLow3,
  sum(most3 / 1000000000) AS mostHigh3, sum(most3 % 1000000000) AS mostLow3
WITH stage3, currency3, owners3, times3, reason3, rivalling3, rivals3, bounded3,
  coalesce(alone3, hedged3) = 1 OR (told3 IS NOT NULL AND coalesce(least3 <> most3, true)) AS hedged3,
  CASE WHEN told3 IS NULL THEN leastHigh3 ELSE least3 / 1000000000 END AS leastHigh3,
  CASE WHEN told3 IS NULL THEN leastLow3 ELSE least3 % 1000000000 END AS leastLow3,
  CASE WHEN told3 IS NULL THEN mostHigh3 ELSE most3 / 1000000000 END AS mostHigh3,
  CASE WHEN told3 IS NULL THEN mostLow3 ELSE most3 % 1000000000 END AS mostLow3
WITH stage3, currency3, owners3, times3, reason3, hedged3, sum(rivalling3) AS counted3, collect(rivals3) AS rivals3,
  sum(leastHigh3) AS leastHigh3, sum(leastLow3) AS leastLow3, all(one3 IN collect(bounded3) WHERE one3) AS bounded3,
  sum(mostHigh3) AS mostHigh3, sum(mostLow3) AS mostLow3
WITH [
  stage3, currency3, reason3, owners3,
  COLLECT {
    UNWIND owners3 AS one3
    MATCH (:Node:Initiative {id: one3[0]})-[:PART_OF*1..]->(whole3:Initiative)
    RETURN DISTINCT whole3.id AS wholes3 ORDER BY wholes3
  },
  times3, hedged3, counted3, leastHigh3, leastLow3,
  CASE WHEN bounded3 THEN mostHigh3 END, CASE WHEN bounded3 THEN mostLow3 END,
  COLLECT {
    UNWIND rivals3 AS one3
    UNWIND one3 AS rival3
    RETURN rival3 ORDER BY rival3 LIMIT 10
  }
] AS sums3
RETURN sums3
}]] LIMIT 1
}) AS answer

// organisation/by-id (+ receipt/of-organisation, award/totals)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, [null, null, null, null, COLLECT {
MATCH (organisation1)<-[receipt2:AWARDED_TO]-(award2:Award)
WITH DISTINCT award2
WITH award2, CASE
    WHEN coalesce(award2.perRecipient, false) AND NOT $a3.received = true THEN award2.recipientCount
    ELSE 1
  END AS times3,
  COLLECT {
    MATCH (award2)-[owning3:UNDER|AWARDED_TO]->(owner3:Initiative)
    RETURN DISTINCT [owner3.id, type(owning3)] AS one3 ORDER BY one3
  } AS owners3,
  COLLECT {
    MATCH (award2)-[:AWARDED_TO]->(recipient3)
    RETURN DISTINCT recipient3.id AS one3 ORDER BY one3
  } AS recipients3
WITH award2, owners3, recipients3, times3,
  coalesce(award2.maximumMinor, award2.minimumMinor) IS NULL OR award2.currency IS NULL
    OR award2.qualifier IS NULL OR times3 IS NULL AS unknown3,
  $a3.received = true AND NOT coalesce(award2.perRecipient, false)
    AND (coalesce(award2.shared, false) OR coalesce(award2.recipientCount, 1) > 1 OR size(recipients3) > 1) AS apart3
WITH award2, owners3, times3, unknown3, apart3, award2.stage AS stage3, award2.currency AS currency3,
  CASE
    WHEN size(owners3) + size(recipients3) = 0 THEN [award2.id]
    ELSE [
      owners3, CASE WHEN award2.shared THEN [] ELSE recipients3 END, award2.kind, award2.shared, award2.perRecipient,
      award2.recipientCount, award2.from, award2.until, award2.duration
    ]
  END AS claim3
WITH stage3, currency3, claim3, collect([award2, owners3, times3, unknown3, apart3]) AS rivals3,
  max(CASE WHEN award2.preferred THEN 1 ELSE 0 END) = 1 AS decided3
UNWIND rivals3 AS rival3
WITH stage3, currency3, claim3, decided3, rival3[0] AS award2, rival3[1] AS owners3, rival3[2] AS times3, rival3[3] AS unknown3,
  rival3[4] AS apart3
WITH award2, stage3, currency3, owners3, times3,
  CASE
    WHEN unknown3 THEN 'UNKNOWN_AMOUNT'
    WHEN decided3 AND NOT award2.preferred THEN 'NOT_PREFERRED'
    WHEN apart3 THEN 'SHARED_SUM'
  END AS reason3,
  CASE WHEN award2.shared AND NOT decided3 AND NOT unknown3 AND NOT apart3 THEN claim3 END AS told3,
  CASE WHEN award2.qualifier = 'EXACT' THEN 0 ELSE 1 END AS hedged3,
  coalesce(award2.minimumMinor, 0) AS least3, award2.maximumMinor AS most3
WITH stage3, currency3, owners3, times3, reason3, told3, CASE WHEN told3 IS NULL THEN hedged3 END AS alone3,
  max(hedged3) AS hedged3, count(*) AS rivalling3, count(most3) = count(*) AS bounded3, collect(award2.id) AS rivals3,
  min(least3) AS least3, max(most3) AS most3,
  sum(least3 / 1000000000) AS leastHigh3, sum(least3 % 1000000000) AS leastLow3,
  sum(most3 / 1000000000) AS mostHigh3, sum(most3 % 1000000000) AS mostLow3
WITH stage3, currency3, owners3, times3, reason3, rivalling3, rivals3, bounded3,
  coalesce(alone3, hedged3) = 1 OR (told3 IS NOT NULL AND coalesce(least3 <> most3, true)) AS hedged3,
  CASE WHEN told3 IS NULL THEN leastHigh3 ELSE least3 / 1000000000 END AS leastHigh3,
  CASE WHEN told3 IS NULL THEN leastLow3 ELSE least3 % 1000000000 END AS leastLow3,
  CASE WHEN told3 IS NULL THEN mostHigh3 ELSE most3 / 1000000000 END AS mostHigh3,
  CASE WHEN told3 IS NULL THEN mostLow3 ELSE most3 % 1000000000 END AS mostLow3
WITH stage3, currency3, owners3, times3, reason3, hedged3, sum(rivalling3) AS counted3, collect(rivals3) AS rivals3,
  sum(leastHigh3) AS leastHigh3, sum(leastLow3) AS leastLow3, all(one3 IN collect(bounded3) WHERE one3) AS bounded3,
  sum(mostHigh3) AS mostHigh3, sum(mostLow3) AS mostLow3
WITH [
  stage3, currency3, reason3, owners3,
  COLLECT {
    UNWIND owners3 AS one3
    MATCH (:Node:Initiative {id: one3[0]})-[:PART_OF*1..]->(whole3:Initiative)
    RETURN DISTINCT whole3.id AS wholes3 ORDER BY wholes3
  },
  times3, hedged3, counted3, leastHigh3, leastLow3,
  CASE WHEN bounded3 THEN mostHigh3 END, CASE WHEN bounded3 THEN mostLow3 END,
  COLLECT {
    UNWIND rivals3 AS one3
    UNWIND one3 AS rival3
    RETURN rival3 ORDER BY rival3 LIMIT 10
  }
] AS sums3
RETURN sums3
}]] LIMIT 1
}) AS answer

// receipt/of-initiative (+ award/totals)
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, null, null, null, COLLECT {
MATCH (parent)<-[receipt1:AWARDED_TO]-(award1:Award)
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

// receipt/of-organisation (+ award/totals)
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [null, null, null, null, COLLECT {
MATCH (parent)<-[receipt1:AWARDED_TO]-(award1:Award)
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

// scheme/of-initiative (+ award/totals)
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, null, null, null, COLLECT {
MATCH (parent)<-[:UNDER]-(award1:Award)
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
