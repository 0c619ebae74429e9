// statement: award/awards
// document: award/largest-and-unknown
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrder IS NOT NULL
AND award1.id IS NOT NULL
WITH award1 ORDER BY award1.amountOrder, award1.id LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier]]
}, null] AS answer

// statement: award/awards
// document: award/by-day
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND (award1.day IS NOT NULL) = $a1.v0
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id]]
}, null] AS answer

// statement: award/awards
// document: award/largest-and-unknown
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND award1.amountOrder >= $a1.v0
AND award1.amountOrder <= $a1.v1
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier]]
}, COUNT {
MATCH (award1:Award)
WHERE award1.amountOrder >= $a1.v2
AND award1.amountOrder <= $a1.v3
}] AS answer

// statement: award/awards
// document: mechanics/dates-as-shown
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND award1.fromFirst >= $a1.v0
AND award1.fromLast < $a1.v1
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.from]]
}, null] AS answer

// statement: award/awards
// document: mechanics/dates-as-shown
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND award1.fromFirst >= $a1.v0
AND award1.fromLast < $a1.v1
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id]]
}, null] AS answer

// statement: award/awards
// document: mechanics/dates-as-shown
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND award1.untilFirst >= $a1.v0
AND award1.untilLast < $a1.v1
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id]]
}, null] AS answer

// statement: award/awards
// document: mechanics/dates-as-shown
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND award1.untilFirst >= $a1.v0
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.until]]
}, null] AS answer

// statement: award/awards
// document: mechanics/dates-as-shown
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND award1.untilLast < $a1.v0
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.until]]
}, null] AS answer

// statement: award/awards
// document: mechanics/dates-as-shown
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND award1.untilLast < $a1.v0
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id]]
}, null] AS answer

// statement: award/awards
// document: award/largest-and-unknown
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier]]
}, null] AS answer

// statement: award/awards
// document: award/largest-and-unknown
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.fromOrderDown IS NOT NULL
AND award1.id IS NOT NULL
WITH award1 ORDER BY award1.fromOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.from]]
}, null] AS answer

// statement: award/awards
// document: award/by-day
RETURN [null, COUNT {
MATCH (award1:Award)
WHERE award1.dayEarliest >= $a1.v0
AND award1.dayLatest < $a1.v1
}, null, null, COLLECT {
MATCH (award1:Award)
WHERE award1.dayEarliest >= $a1.v2
AND award1.dayLatest < $a1.v3
WITH award1, substring(toString(award1.dayEarliest), 0, 7) AS group2key0
WITH group2key0, count(*) AS group2count, [] AS group2measures
ORDER BY group2key0 IS NULL, group2key0 LIMIT $a1.v4
RETURN [[group2key0], group2count, group2measures, null, null]
}] AS answer

// statement: award/awards (+ announcement/of-award, evidence/of-citing, scheme/of-award)
// document: award/promised-on-one-day
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND award1.stage IN $a1.v0
AND EXISTS {
MATCH (award1)-[:UNDER]->(initiative2:Initiative)
WHERE EXISTS {
MATCH (initiative2)-[:HAS_FIGURE]->(figure3:Figure)
WHERE figure3.measure IN $a3.v0
AND figure3.dateEarliest >= $a3.v1
AND figure3.dateLatest < $a3.v2
}
}
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, [COLLECT {
MATCH (award1)<-[announcement4:ANNOUNCED]-(person4:Person)
WITH announcement4, person4 ORDER BY person4.nameOrder, announcement4.id LIMIT $a4.take
RETURN [null, [announcement4.attested, [COLLECT {
MATCH (citation5:Citation)
WHERE citation5.id IN announcement4.citations + coalesce(announcement4.partly, [])
WITH citation5 ORDER BY citation5.id LIMIT $a5.take
RETURN [null, null, [citation5.id, citation5.basis]]
}, null]], [person4.id, person4.name]]
}, null], [COLLECT {
MATCH (citation6:Citation)
WHERE citation6.id IN award1.citations + coalesce(award1.partly, [])
WITH citation6 ORDER BY citation6.id LIMIT $a6.take
RETURN [null, null, [citation6.id]]
}, null], award1.perRecipient, award1.recipientCount, head(COLLECT {
MATCH (award1)-[:UNDER]->(initiative7:Initiative)
RETURN [initiative7.id, initiative7.name] LIMIT 1
})]]
}, COUNT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v1
AND EXISTS {
MATCH (award1)-[:UNDER]->(initiative8:Initiative)
WHERE EXISTS {
MATCH (initiative8)-[:HAS_FIGURE]->(figure9:Figure)
WHERE figure9.measure IN $a9.v0
AND figure9.dateEarliest >= $a9.v1
AND figure9.dateLatest < $a9.v2
}
}
}] AS answer

// statement: award/awards (+ award/totals)
// document: src/main/resources/data/examples/9-what-was-promised
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND award1.stage IN $a1.v0
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
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
  CASE award1.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged2,
  coalesce(award1.minimumMinor, 0) AS least2, award1.maximumMinor AS most2
WITH stage2, currency2, owners2, times2, reason2, told2, CASE WHEN told2 IS NULL THEN hedged2 END AS alone2,
  max(hedged2) AS hedged2, count(*) AS rivalling2, count(most2) = count(*) AS bounded2, collect(award1.id) AS rivals2,
  min(least2) AS least2, max(most2) AS most2,
  sum(least2 / 1000000000) AS leastHigh2, sum(least2 % 1000000000) AS leastLow2,
  sum(most2 / 1000000000) AS mostHigh2, sum(most2 % 1000000000) AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, rivalling2, rivals2, bounded2,
  CASE
    WHEN told2 IS NOT NULL AND hedged2 = 0 AND coalesce(least2 <> most2, true) THEN 1
    ELSE coalesce(alone2, hedged2)
  END AS hedged2,
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
    MATCH (:Node&Initiative {id: one2[0]})-[:PART_OF*1..]->(whole2:Initiative)
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

// statement: award/awards (+ award/totals)
// document: total/all-awards
RETURN [null, COUNT {
MATCH (award1:Award)
}, null, null, COLLECT {
MATCH (award1:Award)
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
  CASE award1.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged2,
  coalesce(award1.minimumMinor, 0) AS least2, award1.maximumMinor AS most2
WITH stage2, currency2, owners2, times2, reason2, told2, CASE WHEN told2 IS NULL THEN hedged2 END AS alone2,
  max(hedged2) AS hedged2, count(*) AS rivalling2, count(most2) = count(*) AS bounded2, collect(award1.id) AS rivals2,
  min(least2) AS least2, max(most2) AS most2,
  sum(least2 / 1000000000) AS leastHigh2, sum(least2 % 1000000000) AS leastLow2,
  sum(most2 / 1000000000) AS mostHigh2, sum(most2 % 1000000000) AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, rivalling2, rivals2, bounded2,
  CASE
    WHEN told2 IS NOT NULL AND hedged2 = 0 AND coalesce(least2 <> most2, true) THEN 1
    ELSE coalesce(alone2, hedged2)
  END AS hedged2,
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
    MATCH (:Node&Initiative {id: one2[0]})-[:PART_OF*1..]->(whole2:Initiative)
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

// statement: award/awards (+ evidence/of-citing, award/totals)
// document: total/promised-to-exemplars
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND award1.stage IN $a1.v0
AND EXISTS {
MATCH (award1)-[:UNDER]->(initiative2:Initiative)
WHERE EXISTS {
MATCH (initiative2)-[:HAS_FIGURE]->(figure3:Figure)
WHERE figure3.measure IN $a3.v0
AND figure3.dateEarliest >= $a3.v1
AND figure3.dateLatest < $a3.v2
}
}
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, [COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN award1.citations + coalesce(award1.partly, [])
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
AND figure6.dateEarliest >= $a6.v1
AND figure6.dateLatest < $a6.v2
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
  CASE award1.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged7,
  coalesce(award1.minimumMinor, 0) AS least7, award1.maximumMinor AS most7
WITH stage7, currency7, owners7, times7, reason7, told7, CASE WHEN told7 IS NULL THEN hedged7 END AS alone7,
  max(hedged7) AS hedged7, count(*) AS rivalling7, count(most7) = count(*) AS bounded7, collect(award1.id) AS rivals7,
  min(least7) AS least7, max(most7) AS most7,
  sum(least7 / 1000000000) AS leastHigh7, sum(least7 % 1000000000) AS leastLow7,
  sum(most7 / 1000000000) AS mostHigh7, sum(most7 % 1000000000) AS mostLow7
WITH stage7, currency7, owners7, times7, reason7, rivalling7, rivals7, bounded7,
  CASE
    WHEN told7 IS NOT NULL AND hedged7 = 0 AND coalesce(least7 <> most7, true) THEN 1
    ELSE coalesce(alone7, hedged7)
  END AS hedged7,
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
    MATCH (:Node&Initiative {id: one7[0]})-[:PART_OF*1..]->(whole7:Initiative)
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

// statement: award/awards (+ receipt/organisations)
// document: group/most-related
RETURN [COLLECT {
MATCH (award1:Award)
WHERE COUNT { (award1)-[:AWARDED_TO]->(:Organisation) } IS NOT NULL
AND award1.id IS NOT NULL
WITH award1 ORDER BY COUNT { (award1)-[:AWARDED_TO]->(:Organisation) } DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, [null, COUNT {
MATCH (award1)-[receipt2:AWARDED_TO]->(organisation2:Organisation)
}]]]
}, null] AS answer

// statement: award/awards (+ receipt/organisations, award/totals, scheme/of-award)
// document: group/money-by-recipient
RETURN [null, COUNT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v0
}, null, null, COLLECT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v1
WITH award1, COLLECT {
MATCH (award1)-[receipt3:AWARDED_TO]->(organisation3:Organisation)
RETURN DISTINCT organisation3.id
} AS group2all0
UNWIND CASE WHEN size(group2all0) = 0 THEN [null] ELSE group2all0 END AS group2key0
WITH group2key0, count(*) AS group2count, [] AS group2measures, collect(DISTINCT award1) AS group2nodes
ORDER BY group2count DESC, group2key0 IS NULL, group2key0 LIMIT $a1.v2
RETURN [[group2key0], group2count, group2measures, null, COLLECT {
UNWIND group2nodes AS group2node
WITH DISTINCT group2node
WITH group2node, CASE
    WHEN coalesce(group2node.perRecipient, false) AND NOT (group2key0 IS NOT NULL) = true THEN group2node.recipientCount
    ELSE 1
  END AS times4,
  COLLECT {
    MATCH (group2node)-[owning4:UNDER|AWARDED_TO]->(owner4:Initiative)
    RETURN DISTINCT [owner4.id, type(owning4)] AS one4 ORDER BY one4
  } AS owners4,
  COLLECT {
    MATCH (group2node)-[:AWARDED_TO]->(recipient4)
    RETURN DISTINCT recipient4.id AS one4 ORDER BY one4
  } AS recipients4
WITH group2node, owners4, recipients4, times4,
  coalesce(group2node.maximumMinor, group2node.minimumMinor) IS NULL OR group2node.currency IS NULL
    OR group2node.qualifier IS NULL OR times4 IS NULL AS unknown4,
  (group2key0 IS NOT NULL) = true AND NOT coalesce(group2node.perRecipient, false)
    AND (coalesce(group2node.shared, false) OR coalesce(group2node.recipientCount, 1) > 1 OR size(recipients4) > 1) AS apart4
WITH group2node, owners4, times4, unknown4, apart4, group2node.stage AS stage4, group2node.currency AS currency4,
  CASE
    WHEN size(owners4) + size(recipients4) = 0 THEN [group2node.id]
    ELSE [
      owners4, CASE WHEN group2node.shared THEN [] ELSE recipients4 END, group2node.kind, group2node.shared, group2node.perRecipient,
      group2node.recipientCount, group2node.from, group2node.until, group2node.duration
    ]
  END AS claim4
WITH stage4, currency4, claim4, collect([group2node, owners4, times4, unknown4, apart4]) AS rivals4,
  max(CASE WHEN group2node.preferred THEN 1 ELSE 0 END) = 1 AS decided4
UNWIND rivals4 AS rival4
WITH stage4, currency4, claim4, decided4, rival4[0] AS group2node, rival4[1] AS owners4, rival4[2] AS times4, rival4[3] AS unknown4,
  rival4[4] AS apart4
WITH group2node, stage4, currency4, owners4, times4,
  CASE
    WHEN unknown4 THEN 'UNKNOWN_AMOUNT'
    WHEN decided4 AND NOT group2node.preferred THEN 'NOT_PREFERRED'
    WHEN apart4 THEN 'SHARED_SUM'
  END AS reason4,
  CASE WHEN group2node.shared AND NOT decided4 AND NOT unknown4 AND NOT apart4 THEN claim4 END AS told4,
  CASE group2node.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged4,
  coalesce(group2node.minimumMinor, 0) AS least4, group2node.maximumMinor AS most4
WITH stage4, currency4, owners4, times4, reason4, told4, CASE WHEN told4 IS NULL THEN hedged4 END AS alone4,
  max(hedged4) AS hedged4, count(*) AS rivalling4, count(most4) = count(*) AS bounded4, collect(group2node.id) AS rivals4,
  min(least4) AS least4, max(most4) AS most4,
  sum(least4 / 1000000000) AS leastHigh4, sum(least4 % 1000000000) AS leastLow4,
  sum(most4 / 1000000000) AS mostHigh4, sum(most4 % 1000000000) AS mostLow4
WITH stage4, currency4, owners4, times4, reason4, rivalling4, rivals4, bounded4,
  CASE
    WHEN told4 IS NOT NULL AND hedged4 = 0 AND coalesce(least4 <> most4, true) THEN 1
    ELSE coalesce(alone4, hedged4)
  END AS hedged4,
  CASE WHEN told4 IS NULL THEN leastHigh4 ELSE least4 / 1000000000 END AS leastHigh4,
  CASE WHEN told4 IS NULL THEN leastLow4 ELSE least4 % 1000000000 END AS leastLow4,
  CASE WHEN told4 IS NULL THEN mostHigh4 ELSE most4 / 1000000000 END AS mostHigh4,
  CASE WHEN told4 IS NULL THEN mostLow4 ELSE most4 % 1000000000 END AS mostLow4
WITH stage4, currency4, owners4, times4, reason4, hedged4, sum(rivalling4) AS counted4, collect(rivals4) AS rivals4,
  sum(leastHigh4) AS leastHigh4, sum(leastLow4) AS leastLow4, all(one4 IN collect(bounded4) WHERE one4) AS bounded4,
  sum(mostHigh4) AS mostHigh4, sum(mostLow4) AS mostLow4
WITH [
  stage4, currency4, reason4, owners4,
  COLLECT {
    UNWIND owners4 AS one4
    MATCH (:Node&Initiative {id: one4[0]})-[:PART_OF*1..]->(whole4:Initiative)
    RETURN DISTINCT whole4.id AS wholes4 ORDER BY wholes4
  },
  times4, hedged4, counted4, leastHigh4, leastLow4,
  CASE WHEN bounded4 THEN mostHigh4 END, CASE WHEN bounded4 THEN mostLow4 END,
  COLLECT {
    UNWIND rivals4 AS one4
    UNWIND one4 AS rival4
    RETURN rival4 ORDER BY rival4 LIMIT 10
  }
] AS sums4
RETURN sums4
}]
}, COLLECT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v3
WITH award1, COLLECT {
MATCH (award1)-[:UNDER]->(initiative6:Initiative)
RETURN DISTINCT initiative6.id
} AS group5all0
UNWIND CASE WHEN size(group5all0) = 0 THEN [null] ELSE group5all0 END AS group5key0
WITH award1, group5key0, award1.stage AS group5key1
WITH group5key0, group5key1, count(*) AS group5count, [min(award1.dayEarliest), max(award1.dayLatest)] AS group5measures, collect(DISTINCT award1.id) AS group5members, collect(DISTINCT award1) AS group5nodes
ORDER BY group5key0 IS NULL, group5key0, group5key1 IS NULL, group5key1 LIMIT $a1.v4
RETURN [[group5key0, group5key1], group5count, group5measures, group5members, COLLECT {
UNWIND group5nodes AS group5node
WITH DISTINCT group5node
WITH group5node, CASE
    WHEN coalesce(group5node.perRecipient, false) AND NOT $a7.received = true THEN group5node.recipientCount
    ELSE 1
  END AS times7,
  COLLECT {
    MATCH (group5node)-[owning7:UNDER|AWARDED_TO]->(owner7:Initiative)
    RETURN DISTINCT [owner7.id, type(owning7)] AS one7 ORDER BY one7
  } AS owners7,
  COLLECT {
    MATCH (group5node)-[:AWARDED_TO]->(recipient7)
    RETURN DISTINCT recipient7.id AS one7 ORDER BY one7
  } AS recipients7
WITH group5node, owners7, recipients7, times7,
  coalesce(group5node.maximumMinor, group5node.minimumMinor) IS NULL OR group5node.currency IS NULL
    OR group5node.qualifier IS NULL OR times7 IS NULL AS unknown7,
  $a7.received = true AND NOT coalesce(group5node.perRecipient, false)
    AND (coalesce(group5node.shared, false) OR coalesce(group5node.recipientCount, 1) > 1 OR size(recipients7) > 1) AS apart7
WITH group5node, owners7, times7, unknown7, apart7, group5node.stage AS stage7, group5node.currency AS currency7,
  CASE
    WHEN size(owners7) + size(recipients7) = 0 THEN [group5node.id]
    ELSE [
      owners7, CASE WHEN group5node.shared THEN [] ELSE recipients7 END, group5node.kind, group5node.shared, group5node.perRecipient,
      group5node.recipientCount, group5node.from, group5node.until, group5node.duration
    ]
  END AS claim7
WITH stage7, currency7, claim7, collect([group5node, owners7, times7, unknown7, apart7]) AS rivals7,
  max(CASE WHEN group5node.preferred THEN 1 ELSE 0 END) = 1 AS decided7
UNWIND rivals7 AS rival7
WITH stage7, currency7, claim7, decided7, rival7[0] AS group5node, rival7[1] AS owners7, rival7[2] AS times7, rival7[3] AS unknown7,
  rival7[4] AS apart7
WITH group5node, stage7, currency7, owners7, times7,
  CASE
    WHEN unknown7 THEN 'UNKNOWN_AMOUNT'
    WHEN decided7 AND NOT group5node.preferred THEN 'NOT_PREFERRED'
    WHEN apart7 THEN 'SHARED_SUM'
  END AS reason7,
  CASE WHEN group5node.shared AND NOT decided7 AND NOT unknown7 AND NOT apart7 THEN claim7 END AS told7,
  CASE group5node.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged7,
  coalesce(group5node.minimumMinor, 0) AS least7, group5node.maximumMinor AS most7
WITH stage7, currency7, owners7, times7, reason7, told7, CASE WHEN told7 IS NULL THEN hedged7 END AS alone7,
  max(hedged7) AS hedged7, count(*) AS rivalling7, count(most7) = count(*) AS bounded7, collect(group5node.id) AS rivals7,
  min(least7) AS least7, max(most7) AS most7,
  sum(least7 / 1000000000) AS leastHigh7, sum(least7 % 1000000000) AS leastLow7,
  sum(most7 / 1000000000) AS mostHigh7, sum(most7 % 1000000000) AS mostLow7
WITH stage7, currency7, owners7, times7, reason7, rivalling7, rivals7, bounded7,
  CASE
    WHEN told7 IS NOT NULL AND hedged7 = 0 AND coalesce(least7 <> most7, true) THEN 1
    ELSE coalesce(alone7, hedged7)
  END AS hedged7,
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
    MATCH (:Node&Initiative {id: one7[0]})-[:PART_OF*1..]->(whole7:Initiative)
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
}]
}] AS answer

// statement: award/awards (+ row/of-node, award/totals)
// document: award/sums-beside-rows
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, head(COLLECT {
MATCH (made2:Node {id: award1.id})
RETURN [{labels: labels(made2), properties: properties(made2), citations: head([(made2)-[:NAMED]->(own:Name) WHERE made2:Entity AND own.id = made2.id + '-name' | own.citations]), partly: head([(made2)-[:NAMED]->(own:Name) WHERE made2:Entity AND own.id = made2.id + '-name' | own.partly]), owner: CASE WHEN made2:Award|Citation|Figure|Gap|Identifier|Name|Quotation|Recommendation|Redirect|Statement THEN head([(made2)-[belonging:CITES|HAS_FIGURE|IDENTIFIED_BY|LACKS|MADE|NAMED|REDIRECTS_TO|SAID|STATES|UNDER]-(owner) WHERE belonging.id = made2.id | owner.id]) END}] LIMIT 1
})]]
}, null, null, null, COLLECT {
MATCH (award1:Award)
WITH DISTINCT award1
WITH award1, CASE
    WHEN coalesce(award1.perRecipient, false) AND NOT $a3.received = true THEN award1.recipientCount
    ELSE 1
  END AS times3,
  COLLECT {
    MATCH (award1)-[owning3:UNDER|AWARDED_TO]->(owner3:Initiative)
    RETURN DISTINCT [owner3.id, type(owning3)] AS one3 ORDER BY one3
  } AS owners3,
  COLLECT {
    MATCH (award1)-[:AWARDED_TO]->(recipient3)
    RETURN DISTINCT recipient3.id AS one3 ORDER BY one3
  } AS recipients3
WITH award1, owners3, recipients3, times3,
  coalesce(award1.maximumMinor, award1.minimumMinor) IS NULL OR award1.currency IS NULL
    OR award1.qualifier IS NULL OR times3 IS NULL AS unknown3,
  $a3.received = true AND NOT coalesce(award1.perRecipient, false)
    AND (coalesce(award1.shared, false) OR coalesce(award1.recipientCount, 1) > 1 OR size(recipients3) > 1) AS apart3
WITH award1, owners3, times3, unknown3, apart3, award1.stage AS stage3, award1.currency AS currency3,
  CASE
    WHEN size(owners3) + size(recipients3) = 0 THEN [award1.id]
    ELSE [
      owners3, CASE WHEN award1.shared THEN [] ELSE recipients3 END, award1.kind, award1.shared, award1.perRecipient,
      award1.recipientCount, award1.from, award1.until, award1.duration
    ]
  END AS claim3
WITH stage3, currency3, claim3, collect([award1, owners3, times3, unknown3, apart3]) AS rivals3,
  max(CASE WHEN award1.preferred THEN 1 ELSE 0 END) = 1 AS decided3
UNWIND rivals3 AS rival3
WITH stage3, currency3, claim3, decided3, rival3[0] AS award1, rival3[1] AS owners3, rival3[2] AS times3, rival3[3] AS unknown3,
  rival3[4] AS apart3
WITH award1, stage3, currency3, owners3, times3,
  CASE
    WHEN unknown3 THEN 'UNKNOWN_AMOUNT'
    WHEN decided3 AND NOT award1.preferred THEN 'NOT_PREFERRED'
    WHEN apart3 THEN 'SHARED_SUM'
  END AS reason3,
  CASE WHEN award1.shared AND NOT decided3 AND NOT unknown3 AND NOT apart3 THEN claim3 END AS told3,
  CASE award1.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged3,
  coalesce(award1.minimumMinor, 0) AS least3, award1.maximumMinor AS most3
WITH stage3, currency3, owners3, times3, reason3, told3, CASE WHEN told3 IS NULL THEN hedged3 END AS alone3,
  max(hedged3) AS hedged3, count(*) AS rivalling3, count(most3) = count(*) AS bounded3, collect(award1.id) AS rivals3,
  min(least3) AS least3, max(most3) AS most3,
  sum(least3 / 1000000000) AS leastHigh3, sum(least3 % 1000000000) AS leastLow3,
  sum(most3 / 1000000000) AS mostHigh3, sum(most3 % 1000000000) AS mostLow3
WITH stage3, currency3, owners3, times3, reason3, rivalling3, rivals3, bounded3,
  CASE
    WHEN told3 IS NOT NULL AND hedged3 = 0 AND coalesce(least3 <> most3, true) THEN 1
    ELSE coalesce(alone3, hedged3)
  END AS hedged3,
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
    MATCH (:Node&Initiative {id: one3[0]})-[:PART_OF*1..]->(whole3:Initiative)
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
}] AS answer

// statement: award/awards (+ scheme/of-award)
// document: award/large-sums
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrder IS NOT NULL
AND award1.id IS NOT NULL
AND award1.stage IN $a1.v0
AND award1.amountOrder >= $a1.v1
AND award1.amountOrder <= $a1.v2
WITH award1 ORDER BY award1.amountOrder, award1.id LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, head(COLLECT {
MATCH (award1)-[:UNDER]->(initiative2:Initiative)
RETURN [initiative2.id, initiative2.name] LIMIT 1
})]]
}, COUNT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v3
AND award1.amountOrder >= $a1.v4
AND award1.amountOrder <= $a1.v5
}] AS answer

// statement: award/awards (+ scheme/of-award, award/totals)
// document: award/by-day
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.dayOrder IS NOT NULL
AND award1.id IS NOT NULL
WITH award1 ORDER BY award1.dayOrder, award1.id LIMIT $a1.take
RETURN [null, null, [award1.id, award1.day, award1.from]]
}, null, null, null, COLLECT {
MATCH (award1:Award)
WITH award1, award1.dayEarliest.year AS group2key0
WITH award1, group2key0, COLLECT {
MATCH (award1)-[:UNDER]->(initiative3:Initiative)
RETURN DISTINCT initiative3.id
} AS group2all1
UNWIND CASE WHEN size(group2all1) = 0 THEN [null] ELSE group2all1 END AS group2key1
WITH group2key0, group2key1, count(*) AS group2count, [min(award1.dayEarliest), max(award1.dayLatest)] AS group2measures, collect(DISTINCT award1) AS group2nodes
ORDER BY group2key0 IS NULL, group2key0, group2key1 IS NULL, group2key1 LIMIT $a1.v0
RETURN [[group2key0, group2key1], group2count, group2measures, null, COLLECT {
UNWIND group2nodes AS group2node
WITH DISTINCT group2node
WITH group2node, CASE
    WHEN coalesce(group2node.perRecipient, false) AND NOT $a4.received = true THEN group2node.recipientCount
    ELSE 1
  END AS times4,
  COLLECT {
    MATCH (group2node)-[owning4:UNDER|AWARDED_TO]->(owner4:Initiative)
    RETURN DISTINCT [owner4.id, type(owning4)] AS one4 ORDER BY one4
  } AS owners4,
  COLLECT {
    MATCH (group2node)-[:AWARDED_TO]->(recipient4)
    RETURN DISTINCT recipient4.id AS one4 ORDER BY one4
  } AS recipients4
WITH group2node, owners4, recipients4, times4,
  coalesce(group2node.maximumMinor, group2node.minimumMinor) IS NULL OR group2node.currency IS NULL
    OR group2node.qualifier IS NULL OR times4 IS NULL AS unknown4,
  $a4.received = true AND NOT coalesce(group2node.perRecipient, false)
    AND (coalesce(group2node.shared, false) OR coalesce(group2node.recipientCount, 1) > 1 OR size(recipients4) > 1) AS apart4
WITH group2node, owners4, times4, unknown4, apart4, group2node.stage AS stage4, group2node.currency AS currency4,
  CASE
    WHEN size(owners4) + size(recipients4) = 0 THEN [group2node.id]
    ELSE [
      owners4, CASE WHEN group2node.shared THEN [] ELSE recipients4 END, group2node.kind, group2node.shared, group2node.perRecipient,
      group2node.recipientCount, group2node.from, group2node.until, group2node.duration
    ]
  END AS claim4
WITH stage4, currency4, claim4, collect([group2node, owners4, times4, unknown4, apart4]) AS rivals4,
  max(CASE WHEN group2node.preferred THEN 1 ELSE 0 END) = 1 AS decided4
UNWIND rivals4 AS rival4
WITH stage4, currency4, claim4, decided4, rival4[0] AS group2node, rival4[1] AS owners4, rival4[2] AS times4, rival4[3] AS unknown4,
  rival4[4] AS apart4
WITH group2node, stage4, currency4, owners4, times4,
  CASE
    WHEN unknown4 THEN 'UNKNOWN_AMOUNT'
    WHEN decided4 AND NOT group2node.preferred THEN 'NOT_PREFERRED'
    WHEN apart4 THEN 'SHARED_SUM'
  END AS reason4,
  CASE WHEN group2node.shared AND NOT decided4 AND NOT unknown4 AND NOT apart4 THEN claim4 END AS told4,
  CASE group2node.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged4,
  coalesce(group2node.minimumMinor, 0) AS least4, group2node.maximumMinor AS most4
WITH stage4, currency4, owners4, times4, reason4, told4, CASE WHEN told4 IS NULL THEN hedged4 END AS alone4,
  max(hedged4) AS hedged4, count(*) AS rivalling4, count(most4) = count(*) AS bounded4, collect(group2node.id) AS rivals4,
  min(least4) AS least4, max(most4) AS most4,
  sum(least4 / 1000000000) AS leastHigh4, sum(least4 % 1000000000) AS leastLow4,
  sum(most4 / 1000000000) AS mostHigh4, sum(most4 % 1000000000) AS mostLow4
WITH stage4, currency4, owners4, times4, reason4, rivalling4, rivals4, bounded4,
  CASE
    WHEN told4 IS NOT NULL AND hedged4 = 0 AND coalesce(least4 <> most4, true) THEN 1
    ELSE coalesce(alone4, hedged4)
  END AS hedged4,
  CASE WHEN told4 IS NULL THEN leastHigh4 ELSE least4 / 1000000000 END AS leastHigh4,
  CASE WHEN told4 IS NULL THEN leastLow4 ELSE least4 % 1000000000 END AS leastLow4,
  CASE WHEN told4 IS NULL THEN mostHigh4 ELSE most4 / 1000000000 END AS mostHigh4,
  CASE WHEN told4 IS NULL THEN mostLow4 ELSE most4 % 1000000000 END AS mostLow4
WITH stage4, currency4, owners4, times4, reason4, hedged4, sum(rivalling4) AS counted4, collect(rivals4) AS rivals4,
  sum(leastHigh4) AS leastHigh4, sum(leastLow4) AS leastLow4, all(one4 IN collect(bounded4) WHERE one4) AS bounded4,
  sum(mostHigh4) AS mostHigh4, sum(mostLow4) AS mostLow4
WITH [
  stage4, currency4, reason4, owners4,
  COLLECT {
    UNWIND owners4 AS one4
    MATCH (:Node&Initiative {id: one4[0]})-[:PART_OF*1..]->(whole4:Initiative)
    RETURN DISTINCT whole4.id AS wholes4 ORDER BY wholes4
  },
  times4, hedged4, counted4, leastHigh4, leastLow4,
  CASE WHEN bounded4 THEN mostHigh4 END, CASE WHEN bounded4 THEN mostLow4 END,
  COLLECT {
    UNWIND rivals4 AS one4
    UNWIND one4 AS rival4
    RETURN rival4 ORDER BY rival4 LIMIT 10
  }
] AS sums4
RETURN sums4
}]
}] AS answer

// statement: award/by-id (+ announcement/of-award, receipt/organisations, evidence/of-citing, citing/source, identification/value, scheme/of-award)
// document: src/main/resources/data/examples/2-the-seven-trusts-and-their-money
RETURN head(COLLECT {
MATCH (award1:Award {id: $a1.id})
RETURN [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, [COLLECT {
MATCH (award1)<-[announcement2:ANNOUNCED]-(person2:Person)
WITH announcement2, person2 ORDER BY person2.nameOrder, announcement2.id LIMIT $a2.take
RETURN [null, null, [person2.id, person2.name]]
}, null], award1.perRecipient, award1.recipientCount, [COLLECT {
MATCH (award1)-[receipt3:AWARDED_TO]->(organisation3:Organisation)
WITH receipt3, organisation3 ORDER BY organisation3.nameOrder, receipt3.id LIMIT $a3.take
RETURN [null, [[COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN receipt3.citations + coalesce(receipt3.partly, [])
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id, citation4.locator, head(COLLECT {
MATCH (citation4)-[:CITES]->(source5:Source)
RETURN [source5.id, source5.title, source5.url] LIMIT 1
})]]
}, null]], [organisation3.id, head(COLLECT {
MATCH (organisation3)-[:IDENTIFIED_BY]->(identified6:Identifier {scheme: $a6.scheme})
RETURN [identified6.value] ORDER BY identified6.value LIMIT 1
}), organisation3.name]]
}, COUNT {
MATCH (award1)-[receipt3:AWARDED_TO]->(organisation3:Organisation)
}], head(COLLECT {
MATCH (award1)-[:UNDER]->(initiative7:Initiative)
RETURN [initiative7.id, initiative7.name] LIMIT 1
}), award1.stage] LIMIT 1
}) AS answer

// statement: award/by-id (+ evidence/of-citing, citing/source, receipt/organisations, scheme/of-award, part/wholes-of-initiative, fact/figures, fact/gaps)
// document: award/exemplar-funding
RETURN head(COLLECT {
MATCH (award1:Award {id: $a1.id})
RETURN [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, [COLLECT {
MATCH (citation2:Citation)
WHERE citation2.id IN award1.citations + coalesce(award1.partly, [])
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id, citation2.locator, head(COLLECT {
MATCH (citation2)-[:CITES]->(source3:Source)
RETURN [source3.id, source3.url] LIMIT 1
})]]
}, null], award1.matchedLocally, award1.perRecipient, award1.recipientCount, [null, COUNT {
MATCH (award1)-[receipt4:AWARDED_TO]->(organisation4:Organisation)
}], head(COLLECT {
MATCH (award1)-[:UNDER]->(initiative5:Initiative)
RETURN [initiative5.id, initiative5.name, [COLLECT {
MATCH (initiative5)-[membership6:PART_OF]->(whole6:Initiative)
WITH membership6, whole6 ORDER BY whole6.nameOrder, membership6.id LIMIT $a6.take
RETURN [null, null, [whole6.id, [COLLECT {
MATCH (whole6)-[:HAS_FIGURE]->(figure7:Figure)
WHERE figure7.measure IN $a7.v0
WITH figure7 ORDER BY figure7.measure, figure7.preferred DESC, figure7.id DESC LIMIT $a7.take
RETURN [null, null, [figure7.id, figure7.asOf, [COLLECT {
MATCH (citation8:Citation)
WHERE citation8.id IN figure7.citations + coalesce(figure7.partly, [])
WITH citation8 ORDER BY citation8.id LIMIT $a8.take
RETURN [null, null, [citation8.id]]
}, null], figure7.status, figure7.minimum, figure7.maximum, figure7.unit, figure7.qualifier]]
}, null], [COLLECT {
MATCH (whole6)-[:LACKS]->(gap9:Gap)
WHERE toLower(gap9.list) CONTAINS toLower($a9.v0)
WITH gap9 ORDER BY gap9.listOrder, gap9.id LIMIT $a9.take
RETURN [null, null, [gap9.id, gap9.completeness, [COLLECT {
MATCH (citation10:Citation)
WHERE citation10.id IN gap9.citations + coalesce(gap9.partly, [])
WITH citation10 ORDER BY citation10.id LIMIT $a10.take
RETURN [null, null, [citation10.id, citation10.note]]
}, null], gap9.known, gap9.list, gap9.promised]]
}, null], whole6.name]]
}, null]] LIMIT 1
}), award1.stage] LIMIT 1
}) AS answer

// statement: award/by-id (+ receipt/organisations, evidence/of-citing)
// document: total/shares
RETURN head(COLLECT {
MATCH (award1:Award {id: $a1.id})
RETURN [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.recipientCount, [COLLECT {
MATCH (award1)-[receipt2:AWARDED_TO]->(organisation2:Organisation)
WITH receipt2, organisation2 ORDER BY organisation2.nameOrder, receipt2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN receipt2.citations + coalesce(receipt2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, [CASE WHEN citation3.id IN receipt2.citations THEN 'WHOLE' ELSE 'PART' END], [citation3.id, citation3.basis]]
}, null]], [organisation2.id]]
}, null], award1.shared] LIMIT 1
}) AS answer

// statement: award/by-id (+ receipt/organisations, evidence/of-citing, citing/source, identification/value)
// document: receipt/seven-trusts
RETURN head(COLLECT {
MATCH (award1:Award {id: $a1.id})
RETURN [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.duration, award1.perRecipient, [COLLECT {
MATCH (award1)-[receipt2:AWARDED_TO]->(organisation2:Organisation)
WITH receipt2, organisation2 ORDER BY organisation2.nameOrder, receipt2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN receipt2.citations + coalesce(receipt2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id] LIMIT 1
})]]
}, null], type(receipt2) + ':' + receipt2.id], [organisation2.id, head(COLLECT {
MATCH (organisation2)-[:IDENTIFIED_BY]->(identified5:Identifier {scheme: $a5.scheme})
RETURN [identified5.value] ORDER BY identified5.value LIMIT 1
}), organisation2.name]]
}, COUNT {
MATCH (award1)-[receipt2:AWARDED_TO]->(organisation2:Organisation)
}]] LIMIT 1
}) AS answer

// statement: citation/by-id
// document: doubt/unanswered
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.basis] LIMIT 1
}) AS answer

// statement: citation/by-id
// document: doubt/fallen-due
// document: doubt/possible-duplicate
// document: evidence/whole-and-part
// document: lineage/behind-the-money-of-a-trust
// document: mechanics/doubts
// document: path/wachter-and-neylon
// document: said/health-secretary
// document: said/jobs
// document: timeline/of-the-academy
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// statement: citation/by-id (+ citing/source)
// document: src/main/resources/data/examples/6-find-by-any-name
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.locator, head(COLLECT {
MATCH (citation1)-[:CITES]->(source2:Source)
RETURN [source2.id, source2.title, source2.url] LIMIT 1
})] LIMIT 1
}) AS answer

// statement: citation/by-id (+ citing/source)
// document: src/main/resources/data/examples/7-how-two-people-are-connected
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.locator, head(COLLECT {
MATCH (citation1)-[:CITES]->(source2:Source)
RETURN [source2.id, source2.title] LIMIT 1
})] LIMIT 1
}) AS answer

// statement: citation/by-id (+ citing/source)
// document: mechanics/four-levels-as-usual
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, head(COLLECT {
MATCH (citation1)-[:CITES]->(source2:Source)
RETURN [source2.id, source2.title] LIMIT 1
})] LIMIT 1
}) AS answer

// statement: citation/by-id (+ citing/source)
// document: doubt/one-source
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, head(COLLECT {
MATCH (citation1)-[:CITES]->(source2:Source)
RETURN [source2.id] LIMIT 1
})] LIMIT 1
}) AS answer

// statement: citation/by-id (+ evidence/facts-of-citation, evidence/of-citing, scheme/of-award)
// document: evidence/there-and-back
RETURN head(COLLECT {
MATCH (citation1:Citation {id: $a1.id})
RETURN [citation1.id, [COLLECT {
CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + citation1.id + '"')
YIELD node AS fact2
WITH fact2
WITH fact2 ORDER BY fact2.id LIMIT $a2.take
RETURN [null, null, CASE
WHEN fact2:Award THEN [CASE WHEN fact2:Award THEN 'Award' END, [fact2.id, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN fact2.citations + coalesce(fact2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id]]
}, null], head(COLLECT {
MATCH (fact2)-[:UNDER]->(initiative4:Initiative)
RETURN [initiative4.id, initiative4.name] LIMIT 1
})]]
WHEN fact2:Figure OR fact2:Gap OR fact2:Identifier OR fact2:Name OR fact2:Quotation OR fact2:Recommendation OR fact2:Statement THEN [CASE WHEN fact2:Figure THEN 'Figure' WHEN fact2:Gap THEN 'Gap' WHEN fact2:Identifier THEN 'Identifier' WHEN fact2:Name THEN 'Name' WHEN fact2:Quotation THEN 'Quotation' WHEN fact2:Recommendation THEN 'Recommendation' WHEN fact2:Statement THEN 'Statement' END, [fact2.id, [COLLECT {
MATCH (citation5:Citation)
WHERE citation5.id IN fact2.citations + coalesce(fact2.partly, [])
WITH citation5 ORDER BY citation5.id LIMIT $a5.take
RETURN [null, null, [citation5.id]]
}, null]]]
END]
}, null], citation1.fidelity] LIMIT 1
}) AS answer

// statement: citation/by-id (+ evidence/facts-of-citation, evidence/relationships-of-citation, evidence/of-citing, entity/node)
// document: source/what-a-place-supports
RETURN head(COLLECT {
MATCH (citation1:Citation {id: $a1.id})
RETURN [citation1.id, [COLLECT {
CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + citation1.id + '"')
YIELD node AS fact2
WITH fact2
WITH fact2 ORDER BY fact2.id LIMIT $a2.take
RETURN [null, null, CASE
WHEN fact2:Award OR fact2:Figure OR fact2:Gap OR fact2:Identifier OR fact2:Name OR fact2:Quotation OR fact2:Recommendation OR fact2:Statement THEN [CASE WHEN fact2:Award THEN 'Award' WHEN fact2:Figure THEN 'Figure' WHEN fact2:Gap THEN 'Gap' WHEN fact2:Identifier THEN 'Identifier' WHEN fact2:Name THEN 'Name' WHEN fact2:Quotation THEN 'Quotation' WHEN fact2:Recommendation THEN 'Recommendation' WHEN fact2:Statement THEN 'Statement' END, [fact2.id]]
END]
}, COUNT {
CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + citation1.id + '"')
YIELD node AS fact2
WITH fact2
}], [COLLECT {
CALL db.index.fulltext.queryRelationships('relationship_citations_v6', '"' + citation1.id + '"')
YIELD relationship AS supported3
WITH supported3, endNode(supported3) AS end3
WHERE supported3.attested IS NOT NULL
WITH supported3, end3 ORDER BY supported3.id LIMIT $a3.take
RETURN [null, [[null, COUNT {
MATCH (citation4:Citation)
WHERE citation4.id IN supported3.citations + coalesce(supported3.partly, [])
}], type(supported3) + ':' + supported3.id, head(COLLECT {
MATCH (found5:Node {id: startNode(supported3).id})-[:REDIRECTS_TO*0..9]->(node5:Node)
WHERE NOT node5:Redirect
RETURN CASE
WHEN node5:Award OR node5:Citation OR node5:Figure OR node5:Gap OR node5:Identifier OR node5:Name OR node5:Quotation OR node5:Recommendation OR node5:Source OR node5:Statement THEN [CASE WHEN node5:Award THEN 'Award' WHEN node5:Citation THEN 'Citation' WHEN node5:Figure THEN 'Figure' WHEN node5:Gap THEN 'Gap' WHEN node5:Identifier THEN 'Identifier' WHEN node5:Name THEN 'Name' WHEN node5:Quotation THEN 'Quotation' WHEN node5:Recommendation THEN 'Recommendation' WHEN node5:Source THEN 'Source' WHEN node5:Statement THEN 'Statement' END, [node5.id]]
WHEN node5:Event OR node5:Initiative OR node5:Organisation OR node5:Person OR node5:Place OR node5:Review OR node5:Topic THEN [CASE WHEN node5:Event THEN 'Event' WHEN node5:Initiative THEN 'Initiative' WHEN node5:Organisation THEN 'Organisation' WHEN node5:Person THEN 'Person' WHEN node5:Place THEN 'Place' WHEN node5:Review THEN 'Review' WHEN node5:Topic THEN 'Topic' END, [node5.id, node5.name]]
END LIMIT 1
}), type(supported3)], CASE
WHEN end3:Award OR end3:Citation OR end3:Figure OR end3:Gap OR end3:Identifier OR end3:Name OR end3:Quotation OR end3:Recommendation OR end3:Source OR end3:Statement THEN [CASE WHEN end3:Award THEN 'Award' WHEN end3:Citation THEN 'Citation' WHEN end3:Figure THEN 'Figure' WHEN end3:Gap THEN 'Gap' WHEN end3:Identifier THEN 'Identifier' WHEN end3:Name THEN 'Name' WHEN end3:Quotation THEN 'Quotation' WHEN end3:Recommendation THEN 'Recommendation' WHEN end3:Source THEN 'Source' WHEN end3:Statement THEN 'Statement' END, [end3.id]]
WHEN end3:Event OR end3:Initiative OR end3:Organisation OR end3:Person OR end3:Place OR end3:Review OR end3:Topic THEN [CASE WHEN end3:Event THEN 'Event' WHEN end3:Initiative THEN 'Initiative' WHEN end3:Organisation THEN 'Organisation' WHEN end3:Person THEN 'Person' WHEN end3:Place THEN 'Place' WHEN end3:Review THEN 'Review' WHEN end3:Topic THEN 'Topic' END, [end3.id, end3.name]]
END]
}, COUNT {
CALL db.index.fulltext.queryRelationships('relationship_citations_v6', '"' + citation1.id + '"')
YIELD relationship AS supported3
WITH supported3, endNode(supported3) AS end3
WHERE supported3.attested IS NOT NULL
}]] LIMIT 1
}) AS answer

// statement: citation/by-id (+ evidence/relationships-of-citation)
// document: mechanics/parts-of-evidence
RETURN head(COLLECT {
MATCH (citation1:Citation {id: $a1.id})
RETURN [citation1.id, [COLLECT {
CALL db.index.fulltext.queryRelationships('relationship_citations_v6', '"' + citation1.id + '"')
YIELD relationship AS supported2
WITH supported2, endNode(supported2) AS end2
WHERE supported2.attested IS NOT NULL
WITH supported2, end2 ORDER BY supported2.id LIMIT $a2.take
RETURN [null, null, CASE
WHEN end2:Award OR end2:Citation OR end2:Event OR end2:Figure OR end2:Gap OR end2:Identifier OR end2:Initiative OR end2:Name OR end2:Organisation OR end2:Person OR end2:Place OR end2:Quotation OR end2:Recommendation OR end2:Review OR end2:Source OR end2:Statement OR end2:Topic THEN [CASE WHEN end2:Award THEN 'Award' WHEN end2:Citation THEN 'Citation' WHEN end2:Event THEN 'Event' WHEN end2:Figure THEN 'Figure' WHEN end2:Gap THEN 'Gap' WHEN end2:Identifier THEN 'Identifier' WHEN end2:Initiative THEN 'Initiative' WHEN end2:Name THEN 'Name' WHEN end2:Organisation THEN 'Organisation' WHEN end2:Person THEN 'Person' WHEN end2:Place THEN 'Place' WHEN end2:Quotation THEN 'Quotation' WHEN end2:Recommendation THEN 'Recommendation' WHEN end2:Review THEN 'Review' WHEN end2:Source THEN 'Source' WHEN end2:Statement THEN 'Statement' WHEN end2:Topic THEN 'Topic' END, [end2.id]]
END]
}, null]] LIMIT 1
}) AS answer

// statement: citation/by-id (+ evidence/relationships-of-citation, evidence/of-citing)
// document: evidence/whole-and-part
RETURN head(COLLECT {
MATCH (citation1:Citation {id: $a1.id})
RETURN [citation1.id, [COLLECT {
CALL db.index.fulltext.queryRelationships('relationship_citations_v6', '"' + citation1.id + '"')
YIELD relationship AS supported2
WITH supported2, endNode(supported2) AS end2
WHERE supported2.attested IS NOT NULL
WITH supported2, end2 ORDER BY supported2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN supported2.citations + coalesce(supported2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, [CASE WHEN citation3.id IN supported2.citations THEN 'WHOLE' ELSE 'PART' END], [citation3.id]]
}, null], type(supported2)], CASE
WHEN end2:Award OR end2:Citation OR end2:Event OR end2:Figure OR end2:Gap OR end2:Identifier OR end2:Initiative OR end2:Name OR end2:Organisation OR end2:Person OR end2:Place OR end2:Quotation OR end2:Recommendation OR end2:Review OR end2:Source OR end2:Statement OR end2:Topic THEN [CASE WHEN end2:Award THEN 'Award' WHEN end2:Citation THEN 'Citation' WHEN end2:Event THEN 'Event' WHEN end2:Figure THEN 'Figure' WHEN end2:Gap THEN 'Gap' WHEN end2:Identifier THEN 'Identifier' WHEN end2:Initiative THEN 'Initiative' WHEN end2:Name THEN 'Name' WHEN end2:Organisation THEN 'Organisation' WHEN end2:Person THEN 'Person' WHEN end2:Place THEN 'Place' WHEN end2:Quotation THEN 'Quotation' WHEN end2:Recommendation THEN 'Recommendation' WHEN end2:Review THEN 'Review' WHEN end2:Source THEN 'Source' WHEN end2:Statement THEN 'Statement' WHEN end2:Topic THEN 'Topic' END, [end2.id]]
END]
}, null]] LIMIT 1
}) AS answer

// statement: entity/by-identifier
// document: entity/whatever-has-an-id
RETURN head(COLLECT {
MATCH (identifier1:Identifier {scheme: $a1.scheme, value: $a1.value})<-[:IDENTIFIED_BY]-(entity1:Entity)
RETURN CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id]]
END LIMIT 1
}) AS answer

// statement: entity/by-identifier (+ naming/of-entity)
// document: entity/whatever-has-an-id
RETURN head(COLLECT {
MATCH (identifier1:Identifier {scheme: $a1.scheme, value: $a1.value})<-[:IDENTIFIED_BY]-(entity1:Entity)
RETURN CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id, entity1.name, [COLLECT {
MATCH (entity1)-[:NAMED]->(name2:Name)
WITH name2 ORDER BY name2.preferred DESC, name2.textOrder, name2.id LIMIT $a2.take
RETURN [null, null, [name2.id, name2.kind, name2.preferred, name2.text]]
}, null]]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: mechanics/redirect
// document: register/who-lies-in-a-city
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: entity/whatever-has-an-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
WHEN node1:Citation THEN [CASE WHEN node1:Citation THEN 'Citation' END, [node1.id, node1.locator]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: register/former-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award THEN [CASE WHEN node1:Award THEN 'Award' END, [node1.id, node1.purpose]]
WHEN node1:Citation THEN [CASE WHEN node1:Citation THEN 'Citation' END, [node1.id, node1.locator]]
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, node1.name]]
WHEN node1:Figure THEN [CASE WHEN node1:Figure THEN 'Figure' END, [node1.id, node1.measure, node1.dateText, node1.minimum, node1.maximum, node1.unit, node1.qualifier]]
WHEN node1:Gap THEN [CASE WHEN node1:Gap THEN 'Gap' END, [node1.id, node1.list]]
WHEN node1:Identifier THEN [CASE WHEN node1:Identifier THEN 'Identifier' END, [node1.id, node1.scheme, node1.value]]
WHEN node1:Name OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Name THEN 'Name' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id, node1.text]]
WHEN node1:Quotation THEN [CASE WHEN node1:Quotation THEN 'Quotation' END, [node1.id, node1.gist]]
WHEN node1:Source THEN [CASE WHEN node1:Source THEN 'Source' END, [node1.id, node1.title, node1.agency, node1.url]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: group/initiatives-by-topic
// document: group/money-by-recipient
// document: lineage/behind-the-money-of-a-trust
// document: lineage/what-came-of-a-review
// document: lineage/who-lost-a-bid
// document: mechanics/redirect
// document: neighbourhood/around-a-review
// document: path/past-a-lost-bid
// document: path/past-a-merged-trust
// document: path/wachter-and-neylon
// document: path/ways-asked-for
// document: path/what-three-have-in-common
// document: register/colleges-of-a-university
// document: register/former-id
// document: timeline/of-a-programme
// document: timeline/of-the-academy
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: group/initiatives-by-topic
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Topic THEN [CASE WHEN node1:Topic THEN 'Topic' END, [node1.id, node1.name]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: group/money-by-recipient
// document: lineage/behind-the-money-of-a-trust
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
WHEN node1:Organisation THEN [CASE WHEN node1:Organisation THEN 'Organisation' END, [node1.id, node1.name]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: group/money-by-recipient
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Organisation OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
WHEN node1:Initiative THEN [CASE WHEN node1:Initiative THEN 'Initiative' END, [node1.id, node1.name]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: neighbourhood/around-a-review
// document: path/past-a-merged-trust
// document: path/wachter-and-neylon
// document: path/what-three-have-in-common
// document: src/main/resources/data/examples/7-how-two-people-are-connected
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Source OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, node1.name]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: doubt/machine-rewritten
// document: mechanics/doubts
// document: src/main/resources/data/examples/9-what-was-promised
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: lineage/behind-the-money-of-a-trust
// document: src/main/resources/data/examples/8-what-stands-behind-a-trusts-money
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award THEN [CASE WHEN node1:Award THEN 'Award' END, [node1.id, node1.minimumMinor, node1.maximumMinor, node1.currency, node1.qualifier]]
WHEN node1:Citation OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Source OR node1:Statement THEN [CASE WHEN node1:Citation THEN 'Citation' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, node1.name]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: said/chief-clinical-information-officers
// document: said/jobs
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award THEN [CASE WHEN node1:Award THEN 'Award' END, [node1.id, node1.purpose]]
WHEN node1:Citation THEN [CASE WHEN node1:Citation THEN 'Citation' END, [node1.id, node1.locator]]
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, node1.name]]
WHEN node1:Figure THEN [CASE WHEN node1:Figure THEN 'Figure' END, [node1.id, node1.measure, node1.dateText, node1.minimum, node1.maximum, node1.unit, node1.qualifier]]
WHEN node1:Gap THEN [CASE WHEN node1:Gap THEN 'Gap' END, [node1.id, node1.list]]
WHEN node1:Identifier THEN [CASE WHEN node1:Identifier THEN 'Identifier' END, [node1.id, node1.scheme, node1.value]]
WHEN node1:Name OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Name THEN 'Name' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id, node1.text]]
WHEN node1:Quotation THEN [CASE WHEN node1:Quotation THEN 'Quotation' END, [node1.id, node1.gist]]
WHEN node1:Source THEN [CASE WHEN node1:Source THEN 'Source' END, [node1.id, node1.title, node1.agency, node1.url]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: doubt/one-source
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award THEN [CASE WHEN node1:Award THEN 'Award' END, [node1.id, node1.purpose]]
WHEN node1:Figure THEN [CASE WHEN node1:Figure THEN 'Figure' END, [node1.id, node1.measure]]
WHEN node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: doubt/possible-duplicate
// document: match/the-garbled-trusts
// document: register/who-lies-in-a-city
// document: said/chief-clinical-information-officers
// document: said/chosen-and-narrowed
// document: said/health-secretary
// document: said/jobs
// document: search/by-every-sort-of-name
// document: search/facets
// document: src/main/resources/data/examples/6-find-by-any-name
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, node1.name]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: match/the-garbled-trusts
// document: search/facets
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: lineage/behind-the-money-of-a-trust
// document: src/main/resources/data/examples/8-what-stands-behind-a-trusts-money
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN [node1.id, node1.name, node1.published] LIMIT 1
}) AS answer

// statement: entity/node
// document: lineage/who-lost-a-bid
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN [node1.id] LIMIT 1
}) AS answer

// statement: entity/node (+ answer/of-recommendation, evidence/of-citing)
// document: doubt/unanswered
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Recommendation THEN [CASE WHEN node1:Recommendation THEN 'Recommendation' END, [node1.id, [COLLECT {
MATCH (node1)-[answer2:ANSWERED_BY]->(initiative2:Initiative)
WITH answer2, initiative2 ORDER BY initiative2.nameOrder, answer2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN answer2.citations + coalesce(answer2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.basis]]
}, null]], [initiative2.id]]
}, null], node1.status, node1.text]]
END LIMIT 1
}) AS answer

// statement: entity/node (+ appointment/of-person, leadership/initiatives-of-person, leadership/reviews-of-person)
// document: group/posts-and-quotations
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
WHEN node1:Person THEN [CASE WHEN node1:Person THEN 'Person' END, [node1.id, [COLLECT {
MATCH (node1)-[appointment2:APPOINTED_TO]->(organisation2:Organisation)
WITH appointment2, organisation2 ORDER BY appointment2.leading DESC, organisation2.nameOrder, appointment2.id LIMIT $a2.take
RETURN [null, [appointment2.title], [organisation2.id, organisation2.name]]
}, null], [COLLECT {
MATCH (node1)-[leadership3:LEADS]->(initiative3:Initiative)
WITH leadership3, initiative3 ORDER BY initiative3.nameOrder, leadership3.id LIMIT $a3.take
RETURN [null, [leadership3.title], [initiative3.id, initiative3.name]]
}, null], [COLLECT {
MATCH (node1)-[leadership4:LEADS]->(review4:Review)
WITH leadership4, review4 ORDER BY review4.nameOrder, leadership4.id LIMIT $a4.take
RETURN [null, [leadership4.title], [review4.id, review4.name]]
}, null], node1.name]]
END LIMIT 1
}) AS answer

// statement: entity/node (+ evidence/of-citing)
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id, [COLLECT {
MATCH (citation2:Citation)
WHERE citation2.id IN node1.citations + coalesce(node1.partly, [])
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id]]
}, null]]]
END LIMIT 1
}) AS answer

// statement: entity/node (+ evidence/of-citing, fact/figures, appointment/of-person)
// document: mechanics/fragment-on-interface
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id, [COLLECT {
MATCH (citation2:Citation)
WHERE citation2.id IN node1.citations + coalesce(node1.partly, [])
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id]]
}, null]]]
WHEN node1:Citation OR node1:Source THEN [CASE WHEN node1:Citation THEN 'Citation' WHEN node1:Source THEN 'Source' END, [node1.id]]
WHEN node1:Event OR node1:Organisation OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, [COLLECT {
MATCH (node1)-[:HAS_FIGURE]->(figure3:Figure)
WITH figure3 ORDER BY figure3.measure, figure3.preferred DESC, figure3.id DESC LIMIT $a3.take
RETURN [null, null, [figure3.id, figure3.measure]]
}, COUNT {
MATCH (node1)-[:HAS_FIGURE]->(figure3:Figure)
}], node1.name]]
WHEN node1:Initiative THEN [CASE WHEN node1:Initiative THEN 'Initiative' END, [node1.id, [COLLECT {
MATCH (node1)-[:HAS_FIGURE]->(figure4:Figure)
WITH figure4 ORDER BY figure4.measure, figure4.preferred DESC, figure4.id DESC LIMIT $a4.take
RETURN [null, null, [figure4.id, figure4.measure]]
}, COUNT {
MATCH (node1)-[:HAS_FIGURE]->(figure4:Figure)
}], node1.name, node1.status]]
WHEN node1:Person THEN [CASE WHEN node1:Person THEN 'Person' END, [node1.id, [COLLECT {
MATCH (node1)-[appointment5:APPOINTED_TO]->(organisation5:Organisation)
WITH appointment5, organisation5 ORDER BY appointment5.leading DESC, organisation5.nameOrder, appointment5.id LIMIT $a5.take
RETURN [null, null, [organisation5.id, organisation5.name]]
}, null], [COLLECT {
MATCH (node1)-[:HAS_FIGURE]->(figure6:Figure)
WITH figure6 ORDER BY figure6.measure, figure6.preferred DESC, figure6.id DESC LIMIT $a6.take
RETURN [null, null, [figure6.id, figure6.measure]]
}, COUNT {
MATCH (node1)-[:HAS_FIGURE]->(figure6:Figure)
}], node1.honorificPrefix, node1.name]]
END LIMIT 1
}) AS answer

// statement: entity/node (+ evidence/of-citing, scheme/of-award, fact/of-figure)
// document: doubt/contradicted
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award THEN [CASE WHEN node1:Award THEN 'Award' END, [node1.id, node1.minimumMinor, node1.maximumMinor, node1.currency, node1.qualifier, [COLLECT {
MATCH (citation2:Citation)
WHERE citation2.id IN node1.citations + coalesce(node1.partly, [])
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id]]
}, null], head(COLLECT {
MATCH (node1)-[:UNDER]->(initiative3:Initiative)
RETURN [initiative3.id] LIMIT 1
}), node1.stage]]
WHEN node1:Figure THEN [CASE WHEN node1:Figure THEN 'Figure' END, [node1.id, head(COLLECT {
MATCH (node1)<-[:HAS_FIGURE]-(entity4:Entity)
RETURN CASE
WHEN entity4:Event OR entity4:Initiative OR entity4:Organisation OR entity4:Person OR entity4:Place OR entity4:Review OR entity4:Topic THEN [CASE WHEN entity4:Event THEN 'Event' WHEN entity4:Initiative THEN 'Initiative' WHEN entity4:Organisation THEN 'Organisation' WHEN entity4:Person THEN 'Person' WHEN entity4:Place THEN 'Place' WHEN entity4:Review THEN 'Review' WHEN entity4:Topic THEN 'Topic' END, [entity4.id]]
END LIMIT 1
}), node1.asOf, node1.dateText, [COLLECT {
MATCH (citation5:Citation)
WHERE citation5.id IN node1.citations + coalesce(node1.partly, [])
WITH citation5 ORDER BY citation5.id LIMIT $a5.take
RETURN [null, null, [citation5.id]]
}, null], node1.measure, node1.minimum, node1.maximum, node1.unit, node1.qualifier]]
WHEN node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id, [COLLECT {
MATCH (citation6:Citation)
WHERE citation6.id IN node1.citations + coalesce(node1.partly, [])
WITH citation6 ORDER BY citation6.id LIMIT $a6.take
RETURN [null, null, [citation6.id]]
}, null]]]
END LIMIT 1
}) AS answer

// statement: entity/node (+ fact/of-figure)
// document: doubt/fallen-due
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Figure THEN [CASE WHEN node1:Figure THEN 'Figure' END, [node1.id, head(COLLECT {
MATCH (node1)<-[:HAS_FIGURE]-(entity2:Entity)
RETURN CASE
WHEN entity2:Event OR entity2:Initiative OR entity2:Organisation OR entity2:Person OR entity2:Place OR entity2:Review OR entity2:Topic THEN [CASE WHEN entity2:Event THEN 'Event' WHEN entity2:Initiative THEN 'Initiative' WHEN entity2:Organisation THEN 'Organisation' WHEN entity2:Person THEN 'Person' WHEN entity2:Place THEN 'Place' WHEN entity2:Review THEN 'Review' WHEN entity2:Topic THEN 'Topic' END, [entity2.id, entity2.name]]
END LIMIT 1
}), node1.due, node1.measure, node1.status]]
END LIMIT 1
}) AS answer

// statement: entity/node (+ identification/of-entity)
// document: entity/whatever-has-an-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award THEN [CASE WHEN node1:Award THEN 'Award' END, [node1.id, node1.minimumMinor, node1.maximumMinor, node1.currency, node1.qualifier]]
WHEN node1:Citation OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Source OR node1:Statement THEN [CASE WHEN node1:Citation THEN 'Citation' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, [COLLECT {
MATCH (node1)-[:IDENTIFIED_BY]->(identifier2:Identifier)
WITH identifier2 ORDER BY identifier2.scheme, identifier2.value, identifier2.id LIMIT $a2.take
RETURN [null, null, [identifier2.id, identifier2.scheme, identifier2.value]]
}, null], node1.name]]
END LIMIT 1
}) AS answer

// statement: entity/node (+ identification/of-entity, evidence/of-citing, citing/source, naming/of-entity)
// document: register/one-university-in-three-registers
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, [COLLECT {
MATCH (node1)-[:IDENTIFIED_BY]->(identifier2:Identifier)
WITH identifier2 ORDER BY identifier2.scheme, identifier2.value, identifier2.id LIMIT $a2.take
RETURN [null, null, [identifier2.id, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN identifier2.citations + coalesce(identifier2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id, source4.title] LIMIT 1
})]]
}, null], identifier2.scheme, identifier2.value]]
}, null], node1.name, [COLLECT {
MATCH (node1)-[:NAMED]->(name5:Name)
WITH name5 ORDER BY name5.preferred DESC, name5.textOrder, name5.id LIMIT $a5.take
RETURN [null, null, [name5.id, name5.kind, name5.text]]
}, null]]]
END LIMIT 1
}) AS answer

// statement: entity/node (+ identification/value)
// document: search/sussex-neighborhood
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Event OR node1:Initiative OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, node1.name]]
WHEN node1:Organisation THEN [CASE WHEN node1:Organisation THEN 'Organisation' END, [node1.id, head(COLLECT {
MATCH (node1)-[:IDENTIFIED_BY]->(identified2:Identifier {scheme: $a2.scheme})
RETURN [identified2.value] ORDER BY identified2.value LIMIT 1
}), node1.name]]
END LIMIT 1
}) AS answer

// statement: entity/node (+ influence/initiatives-of-review, evidence/of-citing, citing/source)
// document: mechanics/typename-everywhere
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
WHEN node1:Review THEN [CASE WHEN node1:Review THEN 'Review' END, [node1.id, [COLLECT {
MATCH (node1)-[influence2:LED_TO]->(initiative2:Initiative)
WITH influence2, initiative2 ORDER BY initiative2.nameOrder, influence2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN influence2.citations + coalesce(influence2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id] LIMIT 1
})]]
}, null]], [initiative2.id]]
}, null], node1.published]]
END LIMIT 1
}) AS answer

// statement: entity/node (+ naming/of-entity)
// document: suggest/while-typing
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, [COLLECT {
MATCH (node1)-[:NAMED]->(name2:Name)
WITH name2 ORDER BY name2.preferred DESC, name2.textOrder, name2.id LIMIT $a2.take
RETURN [null, null, [name2.id, name2.text]]
}, null]]]
END LIMIT 1
}) AS answer

// statement: entity/node (+ quoting/of-person, subject/of-quotation)
// document: group/posts-and-quotations
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
WHEN node1:Person THEN [CASE WHEN node1:Person THEN 'Person' END, [node1.id, node1.name, [COLLECT {
MATCH (node1)-[:SAID]->(quotation2:Quotation)
WITH quotation2 ORDER BY quotation2.id LIMIT $a2.take
RETURN [null, null, [quotation2.id, [COLLECT {
MATCH (quotation2)-[subject3:ABOUT]->(entity3:Entity)
WHERE entity3:Node AND entity3.id IN $a3.v0
WITH subject3, entity3 ORDER BY entity3.nameOrder, subject3.id LIMIT $a3.take
RETURN [null, null, CASE
WHEN entity3:Event OR entity3:Initiative OR entity3:Organisation OR entity3:Person OR entity3:Place OR entity3:Review OR entity3:Topic THEN [CASE WHEN entity3:Event THEN 'Event' WHEN entity3:Initiative THEN 'Initiative' WHEN entity3:Organisation THEN 'Organisation' WHEN entity3:Person THEN 'Person' WHEN entity3:Place THEN 'Place' WHEN entity3:Review THEN 'Review' WHEN entity3:Topic THEN 'Topic' END, [entity3.id]]
END]
}, null]]]
}, null]]]
END LIMIT 1
}) AS answer

// statement: event/by-id (+ fact/figures, speech/of-event, evidence/of-citing)
// document: entity/planned-and-undated
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(event1:Event)
RETURN [event1.id, [COLLECT {
MATCH (event1)-[:HAS_FIGURE]->(figure2:Figure)
WITH figure2 ORDER BY figure2.measure, figure2.preferred DESC, figure2.id DESC LIMIT $a2.take
RETURN [null, null, [figure2.id, figure2.measure, figure2.note, figure2.status]]
}, null], [COLLECT {
MATCH (event1)<-[speech3:SPOKE_AT]-(person3:Person)
WITH speech3, person3 ORDER BY person3.nameOrder, speech3.id LIMIT $a3.take
RETURN [null, [speech3.attested, [COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN speech3.citations + coalesce(speech3.partly, [])
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, [CASE WHEN citation4.id IN speech3.citations THEN 'WHOLE' ELSE 'PART' END], [citation4.id, citation4.basis]]
}, null]], null]
}, null]] LIMIT 1
}) AS answer

// statement: event/by-id (+ occasion/of-event)
// document: appointment/before-its-ends
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(event1:Event)
RETURN [event1.id, [COLLECT {
MATCH (event1)<-[occasion2:ANNOUNCED_AT]-(initiative2:Initiative)
WHERE ((CASE WHEN occasion2.fromEarliest IS NOT NULL THEN occasion2.fromEarliest <= $a2.day ELSE size(occasion2.attested) = 0 OR any(attested IN occasion2.attested WHERE attested <= $a2.day) END AND coalesce($a2.day < occasion2.untilLatest, true)) OR $a2.day IN occasion2.attested)
WITH occasion2, initiative2 ORDER BY initiative2.nameOrder, occasion2.id LIMIT $a2.take
RETURN [null, [CASE WHEN $a2.day IN occasion2.attested OR (occasion2.fromLatest <= $a2.day AND $a2.day < occasion2.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END], [initiative2.id]]
}, null], [COLLECT {
MATCH (event1)<-[occasion3:ANNOUNCED_AT]-(initiative3:Initiative)
WHERE ((CASE WHEN occasion3.fromEarliest IS NOT NULL THEN occasion3.fromEarliest <= $a3.day ELSE size(occasion3.attested) = 0 OR any(attested IN occasion3.attested WHERE attested <= $a3.day) END AND coalesce($a3.day < occasion3.untilLatest, true)) OR $a3.day IN occasion3.attested)
WITH occasion3, initiative3 ORDER BY initiative3.nameOrder, occasion3.id LIMIT $a3.take
RETURN [null, [CASE WHEN $a3.day IN occasion3.attested OR (occasion3.fromLatest <= $a3.day AND $a3.day < occasion3.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END], [initiative3.id]]
}, null]] LIMIT 1
}) AS answer

// statement: event/events
// document: src/main/resources/examples/1-what-there-is
RETURN [null, COUNT {
MATCH (event1:Event)
}] AS answer

// statement: figure/by-id (+ evidence/of-citing)
// document: evidence/whole-and-part
RETURN head(COLLECT {
MATCH (figure1:Figure {id: $a1.id})
RETURN [figure1.id, [COLLECT {
MATCH (citation2:Citation)
WHERE citation2.id IN figure1.citations + coalesce(figure1.partly, [])
WITH citation2 ORDER BY citation2.id DESC LIMIT $a2.take
RETURN [null, [CASE WHEN citation2.id IN figure1.citations THEN 'WHOLE' ELSE 'PART' END], [citation2.id, citation2.basis]]
}, null]] LIMIT 1
}) AS answer

// statement: figure/figures
// document: figure/sorted
RETURN [COLLECT {
MATCH (figure1:Figure)
WHERE figure1.dateOrder IS NOT NULL
AND figure1.id IS NOT NULL
WITH figure1 ORDER BY figure1.dateOrder DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.dateText]]
}, null] AS answer

// statement: figure/figures
// document: figure/sorted
RETURN [COLLECT {
MATCH (figure1:Figure)
WHERE figure1.dateOrder IS NOT NULL
AND figure1.id IS NOT NULL
WITH figure1 ORDER BY figure1.dateOrder, figure1.id LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.dateText]]
}, null] AS answer

// statement: figure/figures
// document: figure/sorted
RETURN [COLLECT {
MATCH (figure1:Figure)
WHERE figure1.dateOrderDown IS NOT NULL
AND figure1.id IS NOT NULL
WITH figure1 ORDER BY figure1.dateOrderDown DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.dateText]]
}, null] AS answer

// statement: figure/figures
// document: figure/sorted
RETURN [COLLECT {
MATCH (figure1:Figure)
WHERE figure1.dateOrderDown IS NOT NULL
AND figure1.id IS NOT NULL
WITH figure1 ORDER BY figure1.dateOrderDown, figure1.id LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.dateText]]
}, null] AS answer

// statement: figure/figures
// document: figure/sorted
RETURN [COLLECT {
MATCH (figure1:Figure)
WHERE figure1.valueOrder IS NOT NULL
AND figure1.id IS NOT NULL
WITH figure1 ORDER BY figure1.valueOrder, figure1.id LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.unit, figure1.minimum, figure1.maximum, figure1.qualifier]]
}, null] AS answer

// statement: figure/figures
// document: figure/sorted
RETURN [COLLECT {
MATCH (figure1:Figure)
WHERE figure1.valueOrderDown IS NOT NULL
AND figure1.id IS NOT NULL
WITH figure1 ORDER BY figure1.valueOrderDown DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.unit, figure1.minimum, figure1.maximum, figure1.qualifier]]
}, null] AS answer

// statement: figure/figures
// document: group/initiatives-by-topic
RETURN [null, null, null, null, COLLECT {
MATCH (figure1:Figure)
WITH figure1, figure1.measure AS group2key0
WITH figure1, group2key0, figure1.unit AS group2key1
WITH group2key0, group2key1, count(*) AS group2count, [min(figure1.dateEarliest), max(figure1.dateLatest), min(figure1.minimum), max(figure1.maximum), CASE WHEN count(DISTINCT figure1.unit) = 1 THEN min(figure1.unit) END] AS group2measures
ORDER BY group2count DESC, group2key0 IS NULL, group2key0, group2key1 IS NULL, group2key1 LIMIT $a1.v0
RETURN [[group2key0, group2key1], group2count, group2measures, null, null]
}] AS answer

// statement: figure/figures (+ fact/of-figure, evidence/of-citing, citing/source)
// document: figure/helped-and-joined
RETURN [COLLECT {
MATCH (figure1)<-[:HAS_FIGURE]-(entity2:Entity)
WHERE entity2:Node AND entity2.id IN $a2.v0
WITH DISTINCT figure1
MATCH (figure1:Figure)
WHERE figure1.measure IS NOT NULL
AND figure1.id IS NOT NULL
AND figure1.measure IN $a1.v0
WITH figure1 ORDER BY figure1.measure, figure1.valueOrderDown DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, head(COLLECT {
MATCH (figure1)<-[:HAS_FIGURE]-(entity3:Entity)
RETURN CASE
WHEN entity3:Event OR entity3:Initiative OR entity3:Organisation OR entity3:Person OR entity3:Place OR entity3:Review OR entity3:Topic THEN [CASE WHEN entity3:Event THEN 'Event' WHEN entity3:Initiative THEN 'Initiative' WHEN entity3:Organisation THEN 'Organisation' WHEN entity3:Person THEN 'Person' WHEN entity3:Place THEN 'Place' WHEN entity3:Review THEN 'Review' WHEN entity3:Topic THEN 'Topic' END, [entity3.id, entity3.name]]
END LIMIT 1
}), figure1.asOf, [COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN figure1.citations + coalesce(figure1.partly, [])
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id, head(COLLECT {
MATCH (citation4)-[:CITES]->(source5:Source)
RETURN [source5.id, source5.quality] LIMIT 1
})]]
}, null], figure1.measure, figure1.preferred, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// statement: figure/figures (+ fact/of-figure, fact/figures, evidence/of-citing)
// document: figure/fallen-due
RETURN [COLLECT {
MATCH (figure1:Figure)
WHERE figure1.dueOrder IS NOT NULL
AND figure1.id IS NOT NULL
AND figure1.dueLatest < $a1.v0
WITH figure1 ORDER BY figure1.dueOrder, figure1.id LIMIT $a1.take
RETURN [null, null, [figure1.id, head(COLLECT {
MATCH (figure1)<-[:HAS_FIGURE]-(entity2:Entity)
RETURN CASE
WHEN entity2:Event OR entity2:Initiative OR entity2:Organisation OR entity2:Person OR entity2:Place OR entity2:Review OR entity2:Topic THEN [CASE WHEN entity2:Event THEN 'Event' WHEN entity2:Initiative THEN 'Initiative' WHEN entity2:Organisation THEN 'Organisation' WHEN entity2:Person THEN 'Person' WHEN entity2:Place THEN 'Place' WHEN entity2:Review THEN 'Review' WHEN entity2:Topic THEN 'Topic' END, [entity2.id, [COLLECT {
MATCH (entity2)-[:HAS_FIGURE]->(figure3:Figure)
WHERE figure3.measure IN $a3.v0
AND figure3.status IN $a3.v1
WITH figure3 ORDER BY figure3.measure, figure3.preferred DESC, figure3.id DESC LIMIT $a3.take
RETURN [null, null, [figure3.id, figure3.dateText]]
}, null], [COLLECT {
MATCH (entity2)-[:HAS_FIGURE]->(figure4:Figure)
WHERE figure4.measure IN $a4.v0
AND figure4.status IN $a4.v1
WITH figure4 ORDER BY figure4.measure, figure4.preferred DESC, figure4.id DESC LIMIT $a4.take
RETURN [null, null, [figure4.id, figure4.minimum, figure4.maximum, figure4.unit, figure4.qualifier]]
}, null], [COLLECT {
MATCH (entity2)-[:HAS_FIGURE]->(figure5:Figure)
WHERE figure5.measure IN $a5.v0
AND figure5.status IN $a5.v1
WITH figure5 ORDER BY figure5.measure, figure5.preferred DESC, figure5.id DESC LIMIT $a5.take
RETURN [null, null, [figure5.id, figure5.minimum, figure5.maximum, figure5.unit, figure5.qualifier]]
}, null], entity2.name]]
END LIMIT 1
}), figure1.dateText, figure1.due, [COLLECT {
MATCH (citation6:Citation)
WHERE citation6.id IN figure1.citations + coalesce(figure1.partly, [])
WITH citation6 ORDER BY citation6.id LIMIT $a6.take
RETURN [null, null, [citation6.id, citation6.basis]]
}, null], figure1.measure, figure1.note, figure1.status, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// statement: gap/gaps (+ fact/of-gap, evidence/of-citing, citing/source)
// document: src/main/resources/data/examples/5-what-we-do-not-know
RETURN [COLLECT {
MATCH (gap1:Gap)
WHERE gap1.listOrder IS NOT NULL
AND gap1.id IS NOT NULL
WITH gap1 ORDER BY gap1.listOrder, gap1.id LIMIT $a1.take
RETURN [null, null, [gap1.id, head(COLLECT {
MATCH (gap1)<-[:LACKS]-(entity2:Entity)
RETURN CASE
WHEN entity2:Event OR entity2:Initiative OR entity2:Organisation OR entity2:Person OR entity2:Place OR entity2:Review OR entity2:Topic THEN [CASE WHEN entity2:Event THEN 'Event' WHEN entity2:Initiative THEN 'Initiative' WHEN entity2:Organisation THEN 'Organisation' WHEN entity2:Person THEN 'Person' WHEN entity2:Place THEN 'Place' WHEN entity2:Review THEN 'Review' WHEN entity2:Topic THEN 'Topic' END, [entity2.id, entity2.name]]
END LIMIT 1
}), gap1.completeness, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN gap1.citations + coalesce(gap1.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.locator, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id, source4.title] LIMIT 1
})]]
}, null], gap1.known, gap1.list, gap1.promised]]
}, COUNT {
MATCH (gap1:Gap)
}] AS answer

// statement: gap/gaps (+ fact/of-gap, evidence/of-citing, citing/source)
// document: gap/promised-and-not-given
RETURN [COLLECT {
MATCH (gap1:Gap)
WHERE gap1.listOrder IS NOT NULL
AND gap1.id IS NOT NULL
WITH gap1 ORDER BY gap1.listOrder, gap1.id LIMIT $a1.take
RETURN [null, null, [gap1.id, head(COLLECT {
MATCH (gap1)<-[:LACKS]-(entity2:Entity)
RETURN CASE
WHEN entity2:Event OR entity2:Initiative OR entity2:Organisation OR entity2:Person OR entity2:Place OR entity2:Review OR entity2:Topic THEN [CASE WHEN entity2:Event THEN 'Event' WHEN entity2:Initiative THEN 'Initiative' WHEN entity2:Organisation THEN 'Organisation' WHEN entity2:Person THEN 'Person' WHEN entity2:Place THEN 'Place' WHEN entity2:Review THEN 'Review' WHEN entity2:Topic THEN 'Topic' END, [entity2.id, entity2.name]]
END LIMIT 1
}), gap1.completeness, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN gap1.citations + coalesce(gap1.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id] LIMIT 1
})]]
}, null], gap1.known, gap1.list, gap1.promised]]
}, COUNT {
MATCH (gap1:Gap)
}] AS answer

// statement: initiative/by-id
// document: src/main/resources/data/examples/4-who-took-part-in-what-and-with-whom
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ announcement/of-initiative, appointment/of-person)
// document: appointment/health-secretaries-at-two-announcements
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[announcement2:ANNOUNCED]-(person2:Person)
WITH announcement2, person2 ORDER BY person2.nameOrder, announcement2.id LIMIT $a2.take
RETURN [null, [announcement2.attested], [person2.id, [COLLECT {
MATCH (person2)-[appointment3:APPOINTED_TO]->(organisation3:Organisation)
WHERE ($a3.day IN appointment3.attested OR (appointment3.fromLatest <= $a3.day AND $a3.day < appointment3.untilEarliest))
AND appointment3.leading = $a3.v0
WITH appointment3, organisation3 ORDER BY appointment3.leading DESC, organisation3.nameOrder, appointment3.id LIMIT $a3.take
RETURN [null, [CASE WHEN $a3.day IN appointment3.attested OR (appointment3.fromLatest <= $a3.day AND $a3.day < appointment3.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, appointment3.title], [organisation3.id, organisation3.name]]
}, null], person2.name]]
}, null]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ commission/of-initiative, participation/of-initiative, evidence/of-citing, citing/source, publication/of-source, influence/reviews-of-initiative)
// document: influence/which-review-the-ai-framework-builds-on
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[commission2:COMMISSIONED]-(organisation2:Organisation)
WITH commission2, organisation2 ORDER BY organisation2.nameOrder, commission2.id LIMIT $a2.take
RETURN [null, null, [organisation2.id, organisation2.name]]
}, null], initiative1.name, [COLLECT {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WITH participation3, organisation3 ORDER BY organisation3.nameOrder, participation3.id LIMIT $a3.take
RETURN [null, [[COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN participation3.citations + coalesce(participation3.partly, [])
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id, head(COLLECT {
MATCH (citation4)-[:CITES]->(source5:Source)
RETURN [source5.id, [COLLECT {
MATCH (source5)-[publication6:PUBLISHED_BY]->(organisation6:Organisation)
WITH publication6, organisation6 ORDER BY organisation6.nameOrder, publication6.id LIMIT $a6.take
RETURN [null, null, [organisation6.id, organisation6.name]]
}, null], source5.title, source5.url] LIMIT 1
})]]
}, null], participation3.role], [organisation3.id, organisation3.kind, organisation3.name]]
}, null], [COLLECT {
MATCH (initiative1)<-[influence7:LED_TO]-(review7:Review)
WITH influence7, review7 ORDER BY review7.nameOrder, influence7.id LIMIT $a7.take
RETURN [null, [[COLLECT {
MATCH (citation8:Citation)
WHERE citation8.id IN influence7.citations + coalesce(influence7.partly, [])
WITH citation8 ORDER BY citation8.id LIMIT $a8.take
RETURN [null, null, [citation8.id]]
}, null], influence7.how], [review7.id, review7.name, review7.published]]
}, null]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ commission/of-initiative, participation/of-organisation, mention/of-entity, mention/of-source, fact/statements, evidence/of-citing)
// document: group/most-related-inside
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[commission2:COMMISSIONED]-(organisation2:Organisation)
WITH commission2, organisation2 ORDER BY COUNT { (organisation2)-[:PARTICIPATES_IN]->() } DESC, commission2.id DESC LIMIT $a2.take
RETURN [null, null, [organisation2.id, organisation2.name, [null, COUNT {
MATCH (organisation2)-[participation3:PARTICIPATES_IN]->(initiative3:Initiative)
}]]]
}, null], [COLLECT {
MATCH (initiative1)<-[mention4:MENTIONS]-(source4:Source)
WITH mention4, source4 ORDER BY COUNT { (source4)-[:MENTIONS]->() } DESC, mention4.id DESC LIMIT $a4.take
RETURN [null, null, [source4.id, [null, COUNT {
MATCH (source4)-[mention5:MENTIONS]->(entity5:Entity)
}]]]
}, null], [COLLECT {
MATCH (initiative1)-[:STATES]->(statement6:Statement)
WITH statement6 ORDER BY size(statement6.citations + coalesce(statement6.partly, [])) DESC, statement6.kind, statement6.id LIMIT $a6.take
RETURN [null, null, [statement6.id, [null, COUNT {
MATCH (citation7:Citation)
WHERE citation7.id IN statement6.citations + coalesce(statement6.partly, [])
}], statement6.kind]]
}, null]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ evidence/of-entity, evidence/facts-of-citation, citing/source)
// document: evidence/there-and-back
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)-[relationship2]-()
UNWIND relationship2.citations + coalesce(relationship2.partly, []) AS cited2
WITH DISTINCT initiative1, cited2
MATCH (citation2:Citation {id: cited2})
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id, [COLLECT {
CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + citation2.id + '"')
YIELD node AS fact3
WITH fact3
WITH fact3 ORDER BY fact3.id LIMIT $a3.take
RETURN [null, null, CASE
WHEN fact3:Award OR fact3:Figure OR fact3:Gap OR fact3:Identifier OR fact3:Name OR fact3:Quotation OR fact3:Recommendation OR fact3:Statement THEN [CASE WHEN fact3:Award THEN 'Award' WHEN fact3:Figure THEN 'Figure' WHEN fact3:Gap THEN 'Gap' WHEN fact3:Identifier THEN 'Identifier' WHEN fact3:Name THEN 'Name' WHEN fact3:Quotation THEN 'Quotation' WHEN fact3:Recommendation THEN 'Recommendation' WHEN fact3:Statement THEN 'Statement' END, [fact3.id]]
END]
}, COUNT {
CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + citation2.id + '"')
YIELD node AS fact3
WITH fact3
}], head(COLLECT {
MATCH (citation2)-[:CITES]->(source4:Source)
RETURN [source4.id] LIMIT 1
})]]
}, COUNT {
MATCH (initiative1)-[relationship2]-()
UNWIND relationship2.citations + coalesce(relationship2.partly, []) AS cited2
WITH DISTINCT initiative1, cited2
MATCH (citation2:Citation {id: cited2})
}]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ evidence/of-entity, location/of-entity, evidence/of-citing)
// document: mechanics/parts-of-evidence
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)-[relationship2]-()
UNWIND relationship2.citations + coalesce(relationship2.partly, []) AS cited2
WITH DISTINCT initiative1, cited2
MATCH (citation2:Citation {id: cited2})
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id]]
}, null], [COLLECT {
MATCH (initiative1)-[location3:LOCATED_IN]->(place3:Place)
WITH location3, place3 ORDER BY place3.nameOrder, location3.id LIMIT $a3.take
RETURN [null, [[COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN location3.citations + coalesce(location3.partly, [])
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, [CASE WHEN citation4.id IN location3.citations THEN 'WHOLE' ELSE 'PART' END], [citation4.id]]
}, COUNT {
MATCH (citation4:Citation)
WHERE citation4.id IN location3.citations + coalesce(location3.partly, [])
}], [COLLECT {
MATCH (citation5:Citation)
WHERE citation5.id IN location3.citations + coalesce(location3.partly, [])
WITH citation5 ORDER BY citation5.id LIMIT $a5.take
RETURN [[citation5.id], [CASE WHEN citation5.id IN location3.citations THEN 'WHOLE' ELSE 'PART' END], null]
}, null], [COLLECT {
MATCH (citation6:Citation)
WHERE citation6.id IN location3.citations + coalesce(location3.partly, [])
WITH citation6 ORDER BY citation6.id DESC LIMIT $a6.take
RETURN [null, [CASE WHEN citation6.id IN location3.citations THEN 'WHOLE' ELSE 'PART' END], [citation6.id]]
}, null]], null]
}, null]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ fact/figures, evidence/of-citing, citing/source)
// document: figure/when-it-started
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)-[:HAS_FIGURE]->(figure2:Figure)
WHERE figure2.measure IN $a2.v0
WITH figure2 ORDER BY figure2.dateOrder, figure2.id LIMIT $a2.take
RETURN [null, null, [figure2.id, figure2.dateText, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN figure2.citations + coalesce(figure2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.basis, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id] LIMIT 1
})]]
}, null], figure2.preferred, figure2.minimum, figure2.maximum, figure2.unit, figure2.qualifier]]
}, null]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ fact/figures, evidence/of-citing, citing/source, publication/of-source)
// document: src/main/resources/data/examples/5-what-we-do-not-know
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)-[:HAS_FIGURE]->(figure2:Figure)
WHERE figure2.measure IN $a2.v0
WITH figure2 ORDER BY figure2.measure, figure2.preferred DESC, figure2.id DESC LIMIT $a2.take
RETURN [null, null, [figure2.id, figure2.dateText, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN figure2.citations + coalesce(figure2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.locator, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id, [COLLECT {
MATCH (source4)-[publication5:PUBLISHED_BY]->(organisation5:Organisation)
WITH publication5, organisation5 ORDER BY organisation5.nameOrder, publication5.id LIMIT $a5.take
RETURN [null, null, [organisation5.id, organisation5.name]]
}, null], source4.title] LIMIT 1
})]]
}, null], figure2.measure, figure2.preferred, figure2.status, figure2.minimum, figure2.maximum, figure2.unit, figure2.qualifier]]
}, null], initiative1.name] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ fact/figures, participation/of-initiative)
// document: mechanics/count-alone
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [null, COUNT {
MATCH (initiative1)-[:HAS_FIGURE]->(figure2:Figure)
}], [null, COUNT {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
}]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ influence/reviews-of-initiative, evidence/of-citing, citing/source, leadership/of-review)
// document: influence/which-review-led-to-the-exemplars
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name, [COLLECT {
MATCH (initiative1)<-[influence2:LED_TO]-(review2:Review)
WITH influence2, review2 ORDER BY review2.nameOrder, influence2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN influence2.citations + coalesce(influence2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.basis, citation3.locator, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id, source4.title, source4.url] LIMIT 1
})]]
}, null], influence2.how], [review2.id, [COLLECT {
MATCH (review2)<-[leadership5:LEADS]-(person5:Person)
WITH leadership5, person5 ORDER BY person5.nameOrder, leadership5.id LIMIT $a5.take
RETURN [null, [[COLLECT {
MATCH (citation6:Citation)
WHERE citation6.id IN leadership5.citations + coalesce(leadership5.partly, [])
WITH citation6 ORDER BY citation6.id LIMIT $a6.take
RETURN [null, null, [citation6.id]]
}, null], leadership5.title], [person5.id, person5.name]]
}, null], review2.name, review2.published]]
}, null]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ leadership/of-initiative, participation/of-initiative, evidence/of-citing, citing/source, naming/of-entity, part/parts-of-initiative, fact/figures)
// document: participation/who-runs-widening-digital-participation
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[leadership2:LEADS]-(person2:Person)
WITH leadership2, person2 ORDER BY person2.nameOrder, leadership2.id LIMIT $a2.take
RETURN [null, [leadership2.title], [person2.id, person2.name]]
}, null], initiative1.name, [COLLECT {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WITH participation3, organisation3 ORDER BY participation3.role DESC, organisation3.nameOrder, participation3.id LIMIT $a3.take
RETURN [null, [[COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN participation3.citations + coalesce(participation3.partly, [])
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id, head(COLLECT {
MATCH (citation4)-[:CITES]->(source5:Source)
RETURN [source5.id] LIMIT 1
})]]
}, null], participation3.role], [organisation3.id, organisation3.name, [COLLECT {
MATCH (organisation3)-[:NAMED]->(name6:Name)
WHERE name6.kind IN $a6.v0
WITH name6 ORDER BY name6.preferred DESC, name6.textOrder, name6.id LIMIT $a6.take
RETURN [null, null, [name6.id, [COLLECT {
MATCH (citation7:Citation)
WHERE citation7.id IN name6.citations + coalesce(name6.partly, [])
WITH citation7 ORDER BY citation7.id LIMIT $a7.take
RETURN [null, null, [citation7.id]]
}, null], name6.text]]
}, null]]]
}, null], [COLLECT {
MATCH (initiative1)<-[membership8:PART_OF]-(part8:Initiative)
WITH membership8, part8 ORDER BY part8.nameOrder, membership8.id LIMIT $a8.take
RETURN [null, null, [part8.id, [COLLECT {
MATCH (part8)-[:HAS_FIGURE]->(figure9:Figure)
WHERE figure9.measure IN $a9.v0
WITH figure9 ORDER BY figure9.measure, figure9.preferred DESC, figure9.id DESC LIMIT $a9.take
RETURN [null, null, [figure9.id, figure9.status, figure9.minimum, figure9.maximum, figure9.unit, figure9.qualifier]]
}, null], part8.name, [COLLECT {
MATCH (part8)<-[membership10:PART_OF]-(part10:Initiative)
WHERE EXISTS {
MATCH (part10)-[:HAS_FIGURE]->(figure11:Figure)
WHERE figure11.measure IN $a11.v0
}
WITH membership10, part10 ORDER BY part10.nameOrder, membership10.id LIMIT $a10.take
RETURN [null, null, [part10.id, part10.name]]
}, null]]]
}, null]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ occasion/of-initiative, speech/of-event, announcement/of-initiative, appointment/of-person)
// document: appointment/health-secretaries-at-two-announcements
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)-[occasion2:ANNOUNCED_AT]->(event2:Event)
WITH occasion2, event2 ORDER BY event2.nameOrder, occasion2.id LIMIT $a2.take
RETURN [null, null, [event2.id, event2.date, event2.name, [COLLECT {
MATCH (event2)<-[speech3:SPOKE_AT]-(person3:Person)
WITH speech3, person3 ORDER BY person3.nameOrder, speech3.id LIMIT $a3.take
RETURN [null, null, [person3.id, person3.name]]
}, null]]]
}, null], [COLLECT {
MATCH (initiative1)<-[announcement4:ANNOUNCED]-(person4:Person)
WITH announcement4, person4 ORDER BY person4.nameOrder, announcement4.id LIMIT $a4.take
RETURN [null, [announcement4.attested], [person4.id, [COLLECT {
MATCH (person4)-[appointment5:APPOINTED_TO]->(organisation5:Organisation)
WHERE ($a5.day IN appointment5.attested OR (appointment5.fromLatest <= $a5.day AND $a5.day < appointment5.untilEarliest))
AND appointment5.leading = $a5.v0
WITH appointment5, organisation5 ORDER BY appointment5.leading DESC, organisation5.nameOrder, appointment5.id LIMIT $a5.take
RETURN [null, [CASE WHEN $a5.day IN appointment5.attested OR (appointment5.fromLatest <= $a5.day AND $a5.day < appointment5.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, appointment5.title], [organisation5.id, organisation5.name]]
}, null], person4.name]]
}, null]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ part/wholes-of-initiative, part/parts-of-initiative, influence/reviews-of-initiative)
// document: influence/what-the-wachter-review-led-to
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name, [COLLECT {
MATCH (initiative1)-[membership2:PART_OF]->(whole2:Initiative)
WITH membership2, whole2 ORDER BY whole2.nameOrder, membership2.id LIMIT $a2.take
RETURN [null, null, [whole2.id, whole2.name, [COLLECT {
MATCH (whole2)<-[membership3:PART_OF]-(part3:Initiative)
WITH membership3, part3 ORDER BY part3.nameOrder, membership3.id LIMIT $a3.take
RETURN [null, null, [part3.id]]
}, null]]]
}, null], [COLLECT {
MATCH (initiative1)<-[influence4:LED_TO]-(review4:Review)
WITH influence4, review4 ORDER BY review4.nameOrder, influence4.id LIMIT $a4.take
RETURN [null, null, [review4.id, review4.name]]
}, COUNT {
MATCH (initiative1)<-[influence4:LED_TO]-(review4:Review)
}]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ participation/of-initiative)
// document: mechanics/valid-at
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WHERE ($a2.day IN participation2.attested OR (participation2.fromLatest <= $a2.day AND $a2.day < participation2.untilEarliest))
WITH participation2, organisation2 ORDER BY organisation2.nameOrder, participation2.id LIMIT $a2.take
RETURN [null, [CASE WHEN $a2.day IN participation2.attested OR (participation2.fromLatest <= $a2.day AND $a2.day < participation2.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, type(participation2) + ':' + participation2.id], null]
}, COUNT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WHERE ($a2.day IN participation2.attested OR (participation2.fromLatest <= $a2.day AND $a2.day < participation2.untilEarliest))
}], [COLLECT {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WHERE ((CASE WHEN participation3.fromEarliest IS NOT NULL THEN participation3.fromEarliest <= $a3.day ELSE size(participation3.attested) = 0 OR any(attested IN participation3.attested WHERE attested <= $a3.day) END AND coalesce($a3.day < participation3.untilLatest, true)) OR $a3.day IN participation3.attested)
WITH participation3, organisation3 ORDER BY organisation3.nameOrder, participation3.id LIMIT $a3.take
RETURN [null, [participation3.attested, CASE WHEN $a3.day IN participation3.attested OR (participation3.fromLatest <= $a3.day AND $a3.day < participation3.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, participation3.from, type(participation3) + ':' + participation3.id, participation3.until], null]
}, COUNT {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WHERE ((CASE WHEN participation3.fromEarliest IS NOT NULL THEN participation3.fromEarliest <= $a3.day ELSE size(participation3.attested) = 0 OR any(attested IN participation3.attested WHERE attested <= $a3.day) END AND coalesce($a3.day < participation3.untilLatest, true)) OR $a3.day IN participation3.attested)
}], [COLLECT {
MATCH (initiative1)<-[participation4:PARTICIPATES_IN]-(organisation4:Organisation)
WITH participation4, organisation4 ORDER BY organisation4.nameOrder, participation4.id LIMIT $a4.take
RETURN [null, null, null]
}, null]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ participation/of-initiative)
// document: mechanics/after-and-before
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WHERE organisation2.nameOrder >= $a2.after0 AND (organisation2.nameOrder > $a2.after0 OR participation2.id > $a2.after1)
AND organisation2.nameOrder <= $a2.before0 AND (organisation2.nameOrder < $a2.before0 OR participation2.id < $a2.before1)
WITH participation2, organisation2 ORDER BY organisation2.nameOrder, participation2.id LIMIT $a2.take
RETURN [null, [type(participation2) + ':' + participation2.id], null]
}, COUNT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
}, EXISTS {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WHERE NOT (organisation2.nameOrder >= $a2.after0 AND (organisation2.nameOrder > $a2.after0 OR participation2.id > $a2.after1))
}, EXISTS {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WHERE NOT (organisation2.nameOrder <= $a2.before0 AND (organisation2.nameOrder < $a2.before0 OR participation2.id < $a2.before1))
}], [COLLECT {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WHERE organisation3.nameOrder >= $a3.after0 AND (organisation3.nameOrder > $a3.after0 OR participation3.id > $a3.after1)
AND organisation3.nameOrder <= $a3.before0 AND (organisation3.nameOrder < $a3.before0 OR participation3.id < $a3.before1)
WITH participation3, organisation3 ORDER BY organisation3.nameOrder, participation3.id LIMIT $a3.take
RETURN [null, null, null]
}, null, EXISTS {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WHERE NOT (organisation3.nameOrder >= $a3.after0 AND (organisation3.nameOrder > $a3.after0 OR participation3.id > $a3.after1))
}, EXISTS {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WHERE NOT (organisation3.nameOrder <= $a3.before0 AND (organisation3.nameOrder < $a3.before0 OR participation3.id < $a3.before1))
}], [COLLECT {
MATCH (initiative1)<-[participation4:PARTICIPATES_IN]-(organisation4:Organisation)
WHERE organisation4.nameOrder >= $a4.after0 AND (organisation4.nameOrder > $a4.after0 OR participation4.id > $a4.after1)
AND organisation4.nameOrder <= $a4.before0 AND (organisation4.nameOrder < $a4.before0 OR participation4.id < $a4.before1)
WITH participation4, organisation4 ORDER BY organisation4.nameOrder DESC, participation4.id DESC LIMIT $a4.take
RETURN [null, [type(participation4) + ':' + participation4.id], null]
}, null, EXISTS {
MATCH (initiative1)<-[participation4:PARTICIPATES_IN]-(organisation4:Organisation)
WHERE NOT (organisation4.nameOrder <= $a4.before0 AND (organisation4.nameOrder < $a4.before0 OR participation4.id < $a4.before1))
}, EXISTS {
MATCH (initiative1)<-[participation4:PARTICIPATES_IN]-(organisation4:Organisation)
WHERE NOT (organisation4.nameOrder >= $a4.after0 AND (organisation4.nameOrder > $a4.after0 OR participation4.id > $a4.after1))
}]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ participation/of-initiative)
// document: mechanics/page-info-alone
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WITH participation2, organisation2 ORDER BY organisation2.nameOrder DESC, participation2.id DESC LIMIT $a2.take
RETURN [[organisation2.nameOrder, participation2.id], null, null]
}, null]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ participation/of-initiative)
// document: mechanics/last-page
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WITH participation2, organisation2 ORDER BY organisation2.nameOrder DESC, participation2.id DESC LIMIT $a2.take
RETURN [null, [type(participation2) + ':' + participation2.id, participation2.role], [organisation2.id, organisation2.name]]
}, COUNT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
}]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ participation/of-initiative)
// document: mechanics/empty-page
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WITH participation2, organisation2 ORDER BY organisation2.nameOrder, participation2.id LIMIT $a2.take
RETURN [[organisation2.nameOrder, participation2.id], [participation2.role], [organisation2.id, organisation2.name]]
}, COUNT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
}]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ participation/of-initiative)
// document: mechanics/places
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WITH participation2, organisation2 ORDER BY organisation2.nameOrder, participation2.id LIMIT $a2.take
RETURN [[organisation2.nameOrder, participation2.id], [type(participation2) + ':' + participation2.id], null]
}, null]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ participation/of-initiative)
// document: mechanics/orders
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WITH participation2, organisation2 ORDER BY participation2.role DESC, organisation2.nameOrder, participation2.id LIMIT $a2.take
RETURN [null, [participation2.role], [organisation2.id, organisation2.name]]
}, null], [COLLECT {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WITH participation3, organisation3 ORDER BY participation3.role DESC, organisation3.nameOrder, participation3.id LIMIT $a3.take
RETURN [null, [participation3.role], [organisation3.id, organisation3.name]]
}, null], [COLLECT {
MATCH (initiative1)<-[participation4:PARTICIPATES_IN]-(organisation4:Organisation)
WITH participation4, organisation4 ORDER BY CASE WHEN participation4.from IS NULL THEN date('-9999-01-01') ELSE participation4.fromOrder END DESC, participation4.id DESC LIMIT $a4.take
RETURN [null, [participation4.from], [organisation4.id, organisation4.name]]
}, null]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ participation/of-initiative)
// document: group/initiatives-by-topic
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [null, null, null, null, COLLECT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WITH participation2, organisation2, participation2.role AS group3key0
WITH group3key0, count(*) AS group3count, [] AS group3measures, collect(DISTINCT organisation2.id) AS group3members
ORDER BY group3count DESC, group3key0 IS NULL, group3key0 LIMIT $a2.v0
RETURN [[group3key0], group3count, group3measures, group3members, null]
}]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ participation/of-initiative, evidence/of-citing, appointment/of-organisation)
// document: mechanics/edges-under-aliases
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WITH participation2, organisation2 ORDER BY organisation2.nameOrder, participation2.id LIMIT $a2.take
RETURN [null, [participation2.role, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN participation2.citations + coalesce(participation2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id]]
}, COUNT {
MATCH (citation3:Citation)
WHERE citation3.id IN participation2.citations + coalesce(participation2.partly, [])
}]], [organisation2.id, organisation2.name, organisation2.kind, [null, COUNT {
MATCH (organisation2)<-[appointment4:APPOINTED_TO]-(person4:Person)
}]]]
}, null]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ participation/of-initiative, evidence/of-citing, citing/source)
// document: mechanics/evidence-pages
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WHERE participation2.id = $a2.v0
WITH participation2, organisation2 ORDER BY organisation2.nameOrder, participation2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN participation2.citations + coalesce(participation2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id]]
}, COUNT {
MATCH (citation3:Citation)
WHERE citation3.id IN participation2.citations + coalesce(participation2.partly, [])
}], [COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN participation2.citations + coalesce(participation2.partly, [])
WITH citation4 ORDER BY citation4.id DESC LIMIT $a4.take
RETURN [[citation4.id], null, [citation4.id, head(COLLECT {
MATCH (citation4)-[:CITES]->(source5:Source)
RETURN [source5.id, source5.title] LIMIT 1
})]]
}, null], [COLLECT {
MATCH (citation6:Citation)
WHERE citation6.id IN participation2.citations + coalesce(participation2.partly, [])
AND citation6.id < $a6.before0
WITH citation6 ORDER BY citation6.id DESC LIMIT $a6.take
RETURN [null, null, [citation6.id]]
}, null, EXISTS {
MATCH (citation6:Citation)
WHERE citation6.id IN participation2.citations + coalesce(participation2.partly, [])
AND NOT (citation6.id < $a6.before0)
}], [COLLECT {
MATCH (citation7:Citation)
WHERE citation7.id IN participation2.citations + coalesce(participation2.partly, [])
AND citation7.id > $a7.after0
WITH citation7 ORDER BY citation7.id LIMIT $a7.take
RETURN [null, null, [citation7.id]]
}, null, EXISTS {
MATCH (citation7:Citation)
WHERE citation7.id IN participation2.citations + coalesce(participation2.partly, [])
AND NOT (citation7.id > $a7.after0)
}], [null, COUNT {
MATCH (citation8:Citation)
WHERE citation8.id IN participation2.citations + coalesce(participation2.partly, [])
}]], null]
}, null]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ participation/of-initiative, location/of-entity)
// document: mechanics/two-fragments
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WITH participation2, organisation2 ORDER BY organisation2.nameOrder, participation2.id LIMIT $a2.take
RETURN [null, [participation2.role], [organisation2.id, organisation2.kind, organisation2.name, [COLLECT {
MATCH (organisation2)-[location3:LOCATED_IN]->(place3:Place)
WITH location3, place3 ORDER BY place3.nameOrder, location3.id LIMIT $a3.take
RETURN [null, null, [place3.id, place3.name]]
}, null]]]
}, COUNT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
}]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ receipt/of-initiative, award/totals)
// document: total/of-one-recipient
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
  CASE award2.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged3,
  coalesce(award2.minimumMinor, 0) AS least3, award2.maximumMinor AS most3
WITH stage3, currency3, owners3, times3, reason3, told3, CASE WHEN told3 IS NULL THEN hedged3 END AS alone3,
  max(hedged3) AS hedged3, count(*) AS rivalling3, count(most3) = count(*) AS bounded3, collect(award2.id) AS rivals3,
  min(least3) AS least3, max(most3) AS most3,
  sum(least3 / 1000000000) AS leastHigh3, sum(least3 % 1000000000) AS leastLow3,
  sum(most3 / 1000000000) AS mostHigh3, sum(most3 % 1000000000) AS mostLow3
WITH stage3, currency3, owners3, times3, reason3, rivalling3, rivals3, bounded3,
  CASE
    WHEN told3 IS NOT NULL AND hedged3 = 0 AND coalesce(least3 <> most3, true) THEN 1
    ELSE coalesce(alone3, hedged3)
  END AS hedged3,
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
    MATCH (:Node&Initiative {id: one3[0]})-[:PART_OF*1..]->(whole3:Initiative)
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

// statement: initiative/by-id (+ receipt/of-initiative, evidence/of-citing, funding/of-award)
// document: receipt/worth-of-a-zone
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[receipt2:AWARDED_TO]-(award2:Award)
WITH receipt2, award2 ORDER BY award2.amountOrderDown DESC, receipt2.id DESC LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN receipt2.citations + coalesce(receipt2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id]]
}, null]], [award2.id, award2.minimumMinor, award2.maximumMinor, award2.currency, award2.qualifier, [COLLECT {
MATCH (award2)-[funding4:FUNDED_BY]->(organisation4:Organisation)
WITH funding4, organisation4 ORDER BY organisation4.nameOrder, funding4.id LIMIT $a4.take
RETURN [null, null, [organisation4.id, organisation4.name]]
}, null], award2.kind, award2.purpose, award2.stage]]
}, null]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ receipt/of-initiative, evidence/of-citing, part/wholes-of-initiative, fact/figures, location/of-entity, participation/of-initiative, part/parts-of-initiative)
// document: part/what-the-chi-zone-is-part-of
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[receipt2:AWARDED_TO]-(award2:Award)
WITH receipt2, award2 ORDER BY award2.amountOrderDown DESC, receipt2.id DESC LIMIT $a2.take
RETURN [null, null, [award2.id, award2.minimumMinor, award2.maximumMinor, award2.currency, award2.qualifier, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN award2.citations + coalesce(award2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id]]
}, null], award2.purpose, award2.stage]]
}, null], initiative1.kind, initiative1.name, [COLLECT {
MATCH (initiative1)-[membership4:PART_OF]->(whole4:Initiative)
WITH membership4, whole4 ORDER BY whole4.nameOrder, membership4.id LIMIT $a4.take
RETURN [null, [[COLLECT {
MATCH (citation5:Citation)
WHERE citation5.id IN membership4.citations + coalesce(membership4.partly, [])
WITH citation5 ORDER BY citation5.id LIMIT $a5.take
RETURN [null, null, [citation5.id]]
}, null]], [whole4.id, [COLLECT {
MATCH (whole4)-[:HAS_FIGURE]->(figure6:Figure)
WHERE figure6.measure IN $a6.v0
WITH figure6 ORDER BY figure6.measure, figure6.preferred DESC, figure6.id DESC LIMIT $a6.take
RETURN [null, null, [figure6.id, figure6.minimum, figure6.maximum, figure6.unit, figure6.qualifier]]
}, null], whole4.name, [COLLECT {
MATCH (whole4)-[location7:LOCATED_IN]->(place7:Place)
WITH location7, place7 ORDER BY place7.nameOrder, location7.id LIMIT $a7.take
RETURN [null, null, [place7.id, place7.kind, place7.name]]
}, null]]]
}, null], [COLLECT {
MATCH (initiative1)<-[participation8:PARTICIPATES_IN]-(organisation8:Organisation)
WHERE participation8.role IN $a8.v0
WITH participation8, organisation8 ORDER BY organisation8.nameOrder, participation8.id LIMIT $a8.take
RETURN [null, [[COLLECT {
MATCH (citation9:Citation)
WHERE citation9.id IN participation8.citations + coalesce(participation8.partly, [])
WITH citation9 ORDER BY citation9.id LIMIT $a9.take
RETURN [null, null, [citation9.id]]
}, null]], [organisation8.id, organisation8.name]]
}, null], [COLLECT {
MATCH (initiative1)<-[membership10:PART_OF]-(part10:Initiative)
WITH membership10, part10 ORDER BY part10.nameOrder, membership10.id LIMIT $a10.take
RETURN [null, null, [part10.id, part10.name]]
}, null], [COLLECT {
MATCH (initiative1)-[location11:LOCATED_IN]->(place11:Place)
WITH location11, place11 ORDER BY place11.nameOrder, location11.id LIMIT $a11.take
RETURN [null, [[COLLECT {
MATCH (citation12:Citation)
WHERE citation12.id IN location11.citations + coalesce(location11.partly, [])
WITH citation12 ORDER BY citation12.id LIMIT $a12.take
RETURN [null, null, [citation12.id]]
}, null]], [place11.id, place11.kind, place11.name]]
}, null]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ receipt/of-initiative, fact/figures, evidence/of-citing)
// document: figure/hopes
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [null, COUNT {
MATCH (initiative1)<-[receipt2:AWARDED_TO]-(award2:Award)
}], [COLLECT {
MATCH (initiative1)-[:HAS_FIGURE]->(figure3:Figure)
WHERE figure3.status IN $a3.v0
WITH figure3 ORDER BY figure3.measure, figure3.preferred DESC, figure3.id DESC LIMIT $a3.take
RETURN [null, null, [figure3.id, [COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN figure3.citations + coalesce(figure3.partly, [])
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id, citation4.basis, citation4.note]]
}, null], figure3.measure, figure3.note, figure3.minimum, figure3.maximum, figure3.unit, figure3.qualifier]]
}, null], initiative1.name] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ scheme/of-initiative, award/totals)
// document: total/of-one-recipient
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
  CASE award2.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged3,
  coalesce(award2.minimumMinor, 0) AS least3, award2.maximumMinor AS most3
WITH stage3, currency3, owners3, times3, reason3, told3, CASE WHEN told3 IS NULL THEN hedged3 END AS alone3,
  max(hedged3) AS hedged3, count(*) AS rivalling3, count(most3) = count(*) AS bounded3, collect(award2.id) AS rivals3,
  min(least3) AS least3, max(most3) AS most3,
  sum(least3 / 1000000000) AS leastHigh3, sum(least3 % 1000000000) AS leastLow3,
  sum(most3 / 1000000000) AS mostHigh3, sum(most3 % 1000000000) AS mostLow3
WITH stage3, currency3, owners3, times3, reason3, rivalling3, rivals3, bounded3,
  CASE
    WHEN told3 IS NOT NULL AND hedged3 = 0 AND coalesce(least3 <> most3, true) THEN 1
    ELSE coalesce(alone3, hedged3)
  END AS hedged3,
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
    MATCH (:Node&Initiative {id: one3[0]})-[:PART_OF*1..]->(whole3:Initiative)
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

// statement: initiative/by-id (+ scheme/of-initiative, award/totals, scheme/of-initiative-and-parts, scheme/of-award, participation/of-initiative, participation/of-initiative-and-parts, entity/node)
// document: part/through-parts
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [null, COUNT {
MATCH (initiative1)<-[:UNDER]-(award2:Award)
}, null, null, COLLECT {
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
  CASE award2.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged3,
  coalesce(award2.minimumMinor, 0) AS least3, award2.maximumMinor AS most3
WITH stage3, currency3, owners3, times3, reason3, told3, CASE WHEN told3 IS NULL THEN hedged3 END AS alone3,
  max(hedged3) AS hedged3, count(*) AS rivalling3, count(most3) = count(*) AS bounded3, collect(award2.id) AS rivals3,
  min(least3) AS least3, max(most3) AS most3,
  sum(least3 / 1000000000) AS leastHigh3, sum(least3 % 1000000000) AS leastLow3,
  sum(most3 / 1000000000) AS mostHigh3, sum(most3 % 1000000000) AS mostLow3
WITH stage3, currency3, owners3, times3, reason3, rivalling3, rivals3, bounded3,
  CASE
    WHEN told3 IS NOT NULL AND hedged3 = 0 AND coalesce(least3 <> most3, true) THEN 1
    ELSE coalesce(alone3, hedged3)
  END AS hedged3,
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
    MATCH (:Node&Initiative {id: one3[0]})-[:PART_OF*1..]->(whole3:Initiative)
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
}], [COLLECT {
MATCH ANY (initiative1)<-[:PART_OF]-*(part4:Initiative)
MATCH (part4)<-[:UNDER]-(award4:Award)
WITH DISTINCT award4
WITH award4 ORDER BY award4.amountOrderDown DESC, award4.id DESC LIMIT $a4.take
RETURN [null, null, [award4.id, head(COLLECT {
MATCH (award4)-[:UNDER]->(initiative5:Initiative)
RETURN [initiative5.id] LIMIT 1
})]]
}, COUNT {
MATCH ANY (initiative1)<-[:PART_OF]-*(part4:Initiative)
MATCH (part4)<-[:UNDER]-(award4:Award)
WITH DISTINCT award4
}, null, null, COLLECT {
MATCH ANY (initiative1)<-[:PART_OF]-*(part4:Initiative)
MATCH (part4)<-[:UNDER]-(award4:Award)
WITH DISTINCT award4
WITH award4, COLLECT {
MATCH (award4)-[:UNDER]->(initiative7:Initiative)
RETURN DISTINCT initiative7.id
} AS group6all0
UNWIND CASE WHEN size(group6all0) = 0 THEN [null] ELSE group6all0 END AS group6key0
WITH group6key0, count(*) AS group6count, [] AS group6measures, collect(DISTINCT award4) AS group6nodes
ORDER BY group6count DESC, group6key0 IS NULL, group6key0 LIMIT $a4.v0
RETURN [[group6key0], group6count, group6measures, null, COLLECT {
UNWIND group6nodes AS group6node
WITH DISTINCT group6node
WITH group6node, CASE
    WHEN coalesce(group6node.perRecipient, false) AND NOT $a8.received = true THEN group6node.recipientCount
    ELSE 1
  END AS times8,
  COLLECT {
    MATCH (group6node)-[owning8:UNDER|AWARDED_TO]->(owner8:Initiative)
    RETURN DISTINCT [owner8.id, type(owning8)] AS one8 ORDER BY one8
  } AS owners8,
  COLLECT {
    MATCH (group6node)-[:AWARDED_TO]->(recipient8)
    RETURN DISTINCT recipient8.id AS one8 ORDER BY one8
  } AS recipients8
WITH group6node, owners8, recipients8, times8,
  coalesce(group6node.maximumMinor, group6node.minimumMinor) IS NULL OR group6node.currency IS NULL
    OR group6node.qualifier IS NULL OR times8 IS NULL AS unknown8,
  $a8.received = true AND NOT coalesce(group6node.perRecipient, false)
    AND (coalesce(group6node.shared, false) OR coalesce(group6node.recipientCount, 1) > 1 OR size(recipients8) > 1) AS apart8
WITH group6node, owners8, times8, unknown8, apart8, group6node.stage AS stage8, group6node.currency AS currency8,
  CASE
    WHEN size(owners8) + size(recipients8) = 0 THEN [group6node.id]
    ELSE [
      owners8, CASE WHEN group6node.shared THEN [] ELSE recipients8 END, group6node.kind, group6node.shared, group6node.perRecipient,
      group6node.recipientCount, group6node.from, group6node.until, group6node.duration
    ]
  END AS claim8
WITH stage8, currency8, claim8, collect([group6node, owners8, times8, unknown8, apart8]) AS rivals8,
  max(CASE WHEN group6node.preferred THEN 1 ELSE 0 END) = 1 AS decided8
UNWIND rivals8 AS rival8
WITH stage8, currency8, claim8, decided8, rival8[0] AS group6node, rival8[1] AS owners8, rival8[2] AS times8, rival8[3] AS unknown8,
  rival8[4] AS apart8
WITH group6node, stage8, currency8, owners8, times8,
  CASE
    WHEN unknown8 THEN 'UNKNOWN_AMOUNT'
    WHEN decided8 AND NOT group6node.preferred THEN 'NOT_PREFERRED'
    WHEN apart8 THEN 'SHARED_SUM'
  END AS reason8,
  CASE WHEN group6node.shared AND NOT decided8 AND NOT unknown8 AND NOT apart8 THEN claim8 END AS told8,
  CASE group6node.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged8,
  coalesce(group6node.minimumMinor, 0) AS least8, group6node.maximumMinor AS most8
WITH stage8, currency8, owners8, times8, reason8, told8, CASE WHEN told8 IS NULL THEN hedged8 END AS alone8,
  max(hedged8) AS hedged8, count(*) AS rivalling8, count(most8) = count(*) AS bounded8, collect(group6node.id) AS rivals8,
  min(least8) AS least8, max(most8) AS most8,
  sum(least8 / 1000000000) AS leastHigh8, sum(least8 % 1000000000) AS leastLow8,
  sum(most8 / 1000000000) AS mostHigh8, sum(most8 % 1000000000) AS mostLow8
WITH stage8, currency8, owners8, times8, reason8, rivalling8, rivals8, bounded8,
  CASE
    WHEN told8 IS NOT NULL AND hedged8 = 0 AND coalesce(least8 <> most8, true) THEN 1
    ELSE coalesce(alone8, hedged8)
  END AS hedged8,
  CASE WHEN told8 IS NULL THEN leastHigh8 ELSE least8 / 1000000000 END AS leastHigh8,
  CASE WHEN told8 IS NULL THEN leastLow8 ELSE least8 % 1000000000 END AS leastLow8,
  CASE WHEN told8 IS NULL THEN mostHigh8 ELSE most8 / 1000000000 END AS mostHigh8,
  CASE WHEN told8 IS NULL THEN mostLow8 ELSE most8 % 1000000000 END AS mostLow8
WITH stage8, currency8, owners8, times8, reason8, hedged8, sum(rivalling8) AS counted8, collect(rivals8) AS rivals8,
  sum(leastHigh8) AS leastHigh8, sum(leastLow8) AS leastLow8, all(one8 IN collect(bounded8) WHERE one8) AS bounded8,
  sum(mostHigh8) AS mostHigh8, sum(mostLow8) AS mostLow8
WITH [
  stage8, currency8, reason8, owners8,
  COLLECT {
    UNWIND owners8 AS one8
    MATCH (:Node&Initiative {id: one8[0]})-[:PART_OF*1..]->(whole8:Initiative)
    RETURN DISTINCT whole8.id AS wholes8 ORDER BY wholes8
  },
  times8, hedged8, counted8, leastHigh8, leastLow8,
  CASE WHEN bounded8 THEN mostHigh8 END, CASE WHEN bounded8 THEN mostLow8 END,
  COLLECT {
    UNWIND rivals8 AS one8
    UNWIND one8 AS rival8
    RETURN rival8 ORDER BY rival8 LIMIT 10
  }
] AS sums8
RETURN sums8
}]
}, COLLECT {
MATCH ANY (initiative1)<-[:PART_OF]-*(part4:Initiative)
MATCH (part4)<-[:UNDER]-(award4:Award)
WITH DISTINCT award4
WITH DISTINCT award4
WITH award4, CASE
    WHEN coalesce(award4.perRecipient, false) AND NOT $a9.received = true THEN award4.recipientCount
    ELSE 1
  END AS times9,
  COLLECT {
    MATCH (award4)-[owning9:UNDER|AWARDED_TO]->(owner9:Initiative)
    RETURN DISTINCT [owner9.id, type(owning9)] AS one9 ORDER BY one9
  } AS owners9,
  COLLECT {
    MATCH (award4)-[:AWARDED_TO]->(recipient9)
    RETURN DISTINCT recipient9.id AS one9 ORDER BY one9
  } AS recipients9
WITH award4, owners9, recipients9, times9,
  coalesce(award4.maximumMinor, award4.minimumMinor) IS NULL OR award4.currency IS NULL
    OR award4.qualifier IS NULL OR times9 IS NULL AS unknown9,
  $a9.received = true AND NOT coalesce(award4.perRecipient, false)
    AND (coalesce(award4.shared, false) OR coalesce(award4.recipientCount, 1) > 1 OR size(recipients9) > 1) AS apart9
WITH award4, owners9, times9, unknown9, apart9, award4.stage AS stage9, award4.currency AS currency9,
  CASE
    WHEN size(owners9) + size(recipients9) = 0 THEN [award4.id]
    ELSE [
      owners9, CASE WHEN award4.shared THEN [] ELSE recipients9 END, award4.kind, award4.shared, award4.perRecipient,
      award4.recipientCount, award4.from, award4.until, award4.duration
    ]
  END AS claim9
WITH stage9, currency9, claim9, collect([award4, owners9, times9, unknown9, apart9]) AS rivals9,
  max(CASE WHEN award4.preferred THEN 1 ELSE 0 END) = 1 AS decided9
UNWIND rivals9 AS rival9
WITH stage9, currency9, claim9, decided9, rival9[0] AS award4, rival9[1] AS owners9, rival9[2] AS times9, rival9[3] AS unknown9,
  rival9[4] AS apart9
WITH award4, stage9, currency9, owners9, times9,
  CASE
    WHEN unknown9 THEN 'UNKNOWN_AMOUNT'
    WHEN decided9 AND NOT award4.preferred THEN 'NOT_PREFERRED'
    WHEN apart9 THEN 'SHARED_SUM'
  END AS reason9,
  CASE WHEN award4.shared AND NOT decided9 AND NOT unknown9 AND NOT apart9 THEN claim9 END AS told9,
  CASE award4.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged9,
  coalesce(award4.minimumMinor, 0) AS least9, award4.maximumMinor AS most9
WITH stage9, currency9, owners9, times9, reason9, told9, CASE WHEN told9 IS NULL THEN hedged9 END AS alone9,
  max(hedged9) AS hedged9, count(*) AS rivalling9, count(most9) = count(*) AS bounded9, collect(award4.id) AS rivals9,
  min(least9) AS least9, max(most9) AS most9,
  sum(least9 / 1000000000) AS leastHigh9, sum(least9 % 1000000000) AS leastLow9,
  sum(most9 / 1000000000) AS mostHigh9, sum(most9 % 1000000000) AS mostLow9
WITH stage9, currency9, owners9, times9, reason9, rivalling9, rivals9, bounded9,
  CASE
    WHEN told9 IS NOT NULL AND hedged9 = 0 AND coalesce(least9 <> most9, true) THEN 1
    ELSE coalesce(alone9, hedged9)
  END AS hedged9,
  CASE WHEN told9 IS NULL THEN leastHigh9 ELSE least9 / 1000000000 END AS leastHigh9,
  CASE WHEN told9 IS NULL THEN leastLow9 ELSE least9 % 1000000000 END AS leastLow9,
  CASE WHEN told9 IS NULL THEN mostHigh9 ELSE most9 / 1000000000 END AS mostHigh9,
  CASE WHEN told9 IS NULL THEN mostLow9 ELSE most9 % 1000000000 END AS mostLow9
WITH stage9, currency9, owners9, times9, reason9, hedged9, sum(rivalling9) AS counted9, collect(rivals9) AS rivals9,
  sum(leastHigh9) AS leastHigh9, sum(leastLow9) AS leastLow9, all(one9 IN collect(bounded9) WHERE one9) AS bounded9,
  sum(mostHigh9) AS mostHigh9, sum(mostLow9) AS mostLow9
WITH [
  stage9, currency9, reason9, owners9,
  COLLECT {
    UNWIND owners9 AS one9
    MATCH (:Node&Initiative {id: one9[0]})-[:PART_OF*1..]->(whole9:Initiative)
    RETURN DISTINCT whole9.id AS wholes9 ORDER BY wholes9
  },
  times9, hedged9, counted9, leastHigh9, leastLow9,
  CASE WHEN bounded9 THEN mostHigh9 END, CASE WHEN bounded9 THEN mostLow9 END,
  COLLECT {
    UNWIND rivals9 AS one9
    UNWIND one9 AS rival9
    RETURN rival9 ORDER BY rival9 LIMIT 10
  }
] AS sums9
RETURN sums9
}], [null, COUNT {
MATCH (initiative1)<-[participation10:PARTICIPATES_IN]-(organisation10:Organisation)
}], [COLLECT {
MATCH ANY (initiative1)<-[:PART_OF]-*(part11:Initiative)
MATCH (part11)<-[participation11:PARTICIPATES_IN]-(organisation11:Organisation)
WHERE participation11.role IN $a11.v0
WITH participation11, organisation11 ORDER BY organisation11.nameOrder DESC, participation11.id DESC LIMIT $a11.take
RETURN [null, [head(COLLECT {
MATCH (found12:Node {id: endNode(participation11).id})-[:REDIRECTS_TO*0..9]->(node12:Node)
WHERE NOT node12:Redirect
RETURN CASE
WHEN node12:Award OR node12:Citation OR node12:Event OR node12:Figure OR node12:Gap OR node12:Identifier OR node12:Initiative OR node12:Name OR node12:Organisation OR node12:Person OR node12:Place OR node12:Quotation OR node12:Recommendation OR node12:Review OR node12:Source OR node12:Statement OR node12:Topic THEN [CASE WHEN node12:Award THEN 'Award' WHEN node12:Citation THEN 'Citation' WHEN node12:Event THEN 'Event' WHEN node12:Figure THEN 'Figure' WHEN node12:Gap THEN 'Gap' WHEN node12:Identifier THEN 'Identifier' WHEN node12:Initiative THEN 'Initiative' WHEN node12:Name THEN 'Name' WHEN node12:Organisation THEN 'Organisation' WHEN node12:Person THEN 'Person' WHEN node12:Place THEN 'Place' WHEN node12:Quotation THEN 'Quotation' WHEN node12:Recommendation THEN 'Recommendation' WHEN node12:Review THEN 'Review' WHEN node12:Source THEN 'Source' WHEN node12:Statement THEN 'Statement' WHEN node12:Topic THEN 'Topic' END, [node12.id]]
END LIMIT 1
}), participation11.role], [organisation11.id, organisation11.name]]
}, COUNT {
MATCH ANY (initiative1)<-[:PART_OF]-*(part11:Initiative)
MATCH (part11)<-[participation11:PARTICIPATES_IN]-(organisation11:Organisation)
WHERE participation11.role IN $a11.v1
}, null, null, COLLECT {
MATCH ANY (initiative1)<-[:PART_OF]-*(part11:Initiative)
MATCH (part11)<-[participation11:PARTICIPATES_IN]-(organisation11:Organisation)
WHERE participation11.role IN $a11.v2
WITH participation11, organisation11, participation11.role AS group13key0
WITH group13key0, count(*) AS group13count, [] AS group13measures
ORDER BY group13count DESC, group13key0 IS NULL, group13key0 LIMIT $a11.v3
RETURN [[group13key0], group13count, group13measures, null, null]
}]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ scheme/of-initiative, evidence/of-citing, citing/source, funding/of-award, receipt/organisations)
// document: award/tendered-and-awarded
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[:UNDER]-(award2:Award)
WITH award2 ORDER BY award2.amountOrder, award2.id LIMIT $a2.take
RETURN [null, null, [award2.id, award2.minimumMinor, award2.maximumMinor, award2.currency, award2.qualifier, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN award2.citations + coalesce(award2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id, source4.url] LIMIT 1
})]]
}, null], [COLLECT {
MATCH (award2)-[funding5:FUNDED_BY]->(organisation5:Organisation)
WITH funding5, organisation5 ORDER BY organisation5.nameOrder, funding5.id LIMIT $a5.take
RETURN [null, null, [organisation5.id, organisation5.name]]
}, null], award2.preferred, [COLLECT {
MATCH (award2)-[receipt6:AWARDED_TO]->(organisation6:Organisation)
WITH receipt6, organisation6 ORDER BY organisation6.nameOrder, receipt6.id LIMIT $a6.take
RETURN [null, null, [organisation6.id, organisation6.name]]
}, null], award2.stage]]
}, null]] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ scheme/of-initiative, evidence/of-citing, fact/figures)
// document: figure/academy-in-numbers
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[:UNDER]-(award2:Award)
WHERE award2.stage IN $a2.v0
WITH award2 ORDER BY award2.amountOrderDown DESC, award2.id DESC LIMIT $a2.take
RETURN [null, null, [award2.id, award2.minimumMinor, award2.maximumMinor, award2.currency, award2.qualifier, award2.duration, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN award2.citations + coalesce(award2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id]]
}, null], award2.kind, award2.stage]]
}, null], [COLLECT {
MATCH (initiative1)-[:HAS_FIGURE]->(figure4:Figure)
WHERE figure4.measure IN $a4.v0
WITH figure4 ORDER BY figure4.measure, figure4.preferred DESC, figure4.id DESC LIMIT $a4.take
RETURN [null, null, [figure4.id, figure4.due, [COLLECT {
MATCH (citation5:Citation)
WHERE citation5.id IN figure4.citations + coalesce(figure4.partly, [])
WITH citation5 ORDER BY citation5.id LIMIT $a5.take
RETURN [null, null, [citation5.id, citation5.basis]]
}, null], figure4.measure, figure4.note, figure4.qualifier, figure4.status, figure4.unit, figure4.minimum, figure4.maximum]]
}, null], initiative1.name] LIMIT 1
}) AS answer

// statement: initiative/by-id (+ scheme/of-initiative-and-parts, award/totals, participation/of-initiative-and-parts)
// document: part/through-parts
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [null, null, null, null, COLLECT {
MATCH ANY (initiative1)<-[:PART_OF]-*(part2:Initiative)
MATCH (part2)<-[:UNDER]-(award2:Award)
WITH DISTINCT award2
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
  CASE award2.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged3,
  coalesce(award2.minimumMinor, 0) AS least3, award2.maximumMinor AS most3
WITH stage3, currency3, owners3, times3, reason3, told3, CASE WHEN told3 IS NULL THEN hedged3 END AS alone3,
  max(hedged3) AS hedged3, count(*) AS rivalling3, count(most3) = count(*) AS bounded3, collect(award2.id) AS rivals3,
  min(least3) AS least3, max(most3) AS most3,
  sum(least3 / 1000000000) AS leastHigh3, sum(least3 % 1000000000) AS leastLow3,
  sum(most3 / 1000000000) AS mostHigh3, sum(most3 % 1000000000) AS mostLow3
WITH stage3, currency3, owners3, times3, reason3, rivalling3, rivals3, bounded3,
  CASE
    WHEN told3 IS NOT NULL AND hedged3 = 0 AND coalesce(least3 <> most3, true) THEN 1
    ELSE coalesce(alone3, hedged3)
  END AS hedged3,
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
    MATCH (:Node&Initiative {id: one3[0]})-[:PART_OF*1..]->(whole3:Initiative)
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
}], [null, COUNT {
MATCH ANY (initiative1)<-[:PART_OF]-*(part4:Initiative)
MATCH (part4)<-[participation4:PARTICIPATES_IN]-(organisation4:Organisation)
}]] LIMIT 1
}) AS answer

// statement: initiative/initiatives
// document: mechanics/filters-across
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.nameOrder IS NOT NULL
AND initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
AND ((EXISTS {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WHERE participation2.role IN $a2.v0
AND EXISTS {
MATCH (organisation2)<-[appointment3:APPOINTED_TO]-(person3:Person)
WHERE appointment3.leading = $a3.v0
}
}) OR (initiative1.kind IN $a1.v0 AND NOT coalesce((EXISTS {
MATCH (initiative1)<-[participation4:PARTICIPATES_IN]-(organisation4:Organisation)
WHERE toLower(organisation4.name) CONTAINS toLower($a4.v0)
}), false)) OR ((toLower(initiative1.name) STARTS WITH toLower($a1.v1)) AND (NOT coalesce(EXISTS {
MATCH (initiative1)<-[influence5:LED_TO]-(review5:Review)
}, false)) AND (NOT coalesce(EXISTS {
MATCH (initiative1)<-[participation6:PARTICIPATES_IN]-(organisation6:Organisation)
}, false))))
WITH initiative1 ORDER BY initiative1.nameOrder, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.kind, initiative1.name]]
}, COUNT {
MATCH (initiative1:Initiative)
WHERE ((EXISTS {
MATCH (initiative1)<-[participation7:PARTICIPATES_IN]-(organisation7:Organisation)
WHERE participation7.role IN $a7.v0
AND EXISTS {
MATCH (organisation7)<-[appointment8:APPOINTED_TO]-(person8:Person)
WHERE appointment8.leading = $a8.v0
}
}) OR (initiative1.kind IN $a1.v2 AND NOT coalesce((EXISTS {
MATCH (initiative1)<-[participation9:PARTICIPATES_IN]-(organisation9:Organisation)
WHERE toLower(organisation9.name) CONTAINS toLower($a9.v0)
}), false)) OR ((toLower(initiative1.name) STARTS WITH toLower($a1.v3)) AND (NOT coalesce(EXISTS {
MATCH (initiative1)<-[influence10:LED_TO]-(review10:Review)
}, false)) AND (NOT coalesce(EXISTS {
MATCH (initiative1)<-[participation11:PARTICIPATES_IN]-(organisation11:Organisation)
}, false))))
}] AS answer

// statement: initiative/initiatives
// document: mechanics/filters-by-how-many
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.nameOrder IS NOT NULL
AND initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
AND COUNT {
MATCH (initiative1)<-[influence2:LED_TO]-(review2:Review)
} >= $a1.v0
WITH initiative1 ORDER BY initiative1.nameOrder, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id]]
}, null] AS answer

// statement: initiative/initiatives
// document: evidence/announced-in-2016
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.nameOrder IS NOT NULL
AND initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
AND EXISTS {
MATCH (initiative1)<-[announcement2:ANNOUNCED]-(person2:Person)
WHERE EXISTS {
MATCH (citation3:Citation)
WHERE citation3.id IN announcement2.citations + coalesce(announcement2.partly, [])
AND citation3.basis IN $a3.v0
AND EXISTS {
MATCH (citation3)-[:CITES]->(source4:Source)
WHERE source4.publishedEarliest >= $a4.v0
AND source4.publishedLatest < $a4.v1
}
}
}
WITH initiative1 ORDER BY initiative1.nameOrder, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name]]
}, null] AS answer

// statement: initiative/initiatives
// document: mechanics/filters-by-how-many
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.nameOrder IS NOT NULL
AND initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
AND EXISTS {
MATCH (initiative1)<-[influence2:LED_TO]-(review2:Review)
WHERE NOT coalesce(EXISTS {
MATCH (citation3:Citation)
WHERE citation3.id IN influence2.citations + coalesce(influence2.partly, [])
AND citation3.basis IN $a3.v0
}, false)
}
WITH initiative1 ORDER BY initiative1.nameOrder, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id]]
}, null] AS answer

// statement: initiative/initiatives
// document: mechanics/page-info-alone
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.nameOrder IS NOT NULL
AND initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
WITH initiative1 ORDER BY initiative1.nameOrder, initiative1.id LIMIT $a1.take
RETURN [null, null, null]
}, null] AS answer

// statement: initiative/initiatives
// document: mechanics/filters-by-how-many
RETURN [null, COUNT {
MATCH (initiative1:Initiative)
WHERE COUNT {
MATCH (initiative1)<-[influence2:LED_TO]-(review2:Review)
} = $a1.v0
}] AS answer

// statement: initiative/initiatives
// document: src/main/resources/examples/1-what-there-is
RETURN [null, COUNT {
MATCH (initiative1:Initiative)
}] AS answer

// statement: initiative/initiatives (+ concern/of-entity)
// document: group/initiatives-by-topic
RETURN [null, COUNT {
MATCH (initiative1:Initiative)
}, null, null, COLLECT {
MATCH (initiative1:Initiative)
WITH initiative1, COLLECT {
MATCH (initiative1)-[concern3:CONCERNS]->(topic3:Topic)
RETURN DISTINCT topic3.id
} AS group2all0
UNWIND CASE WHEN size(group2all0) = 0 THEN [null] ELSE group2all0 END AS group2key0
WITH group2key0, count(*) AS group2count, [] AS group2measures, collect(DISTINCT initiative1.id) AS group2members
ORDER BY group2count DESC, group2key0 IS NULL, group2key0 LIMIT $a1.v0
RETURN [[group2key0], group2count, group2measures, group2members, null]
}, COLLECT {
MATCH (initiative1:Initiative)
WITH initiative1, initiative1.status AS group4key0
WITH initiative1, group4key0, initiative1.kind AS group4key1
WITH group4key0, group4key1, count(*) AS group4count, [] AS group4measures
ORDER BY group4count DESC, group4key0 IS NULL, group4key0, group4key1 IS NULL, group4key1 LIMIT $a1.v1
RETURN [[group4key0, group4key1], group4count, group4measures, null, null]
}] AS answer

// statement: initiative/initiatives (+ fact/figures)
// document: entity/planned-and-undated
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.nameOrder IS NOT NULL
AND initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
AND initiative1:Node AND initiative1.id IN $a1.v0
WITH initiative1 ORDER BY initiative1.nameOrder, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, [COLLECT {
MATCH (initiative1)-[:HAS_FIGURE]->(figure2:Figure)
WHERE figure2.measure IN $a2.v0
WITH figure2 ORDER BY figure2.measure, figure2.preferred DESC, figure2.id DESC LIMIT $a2.take
RETURN [null, null, [figure2.id, figure2.dateText, figure2.measure, figure2.note, figure2.status, figure2.minimum, figure2.maximum, figure2.unit, figure2.qualifier]]
}, null], initiative1.status]]
}, null] AS answer

// statement: initiative/initiatives (+ participation/of-initiative)
// document: appointment/before-its-ends
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.nameOrder IS NOT NULL
AND initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
AND EXISTS {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
}
WITH initiative1 ORDER BY initiative1.nameOrder, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, [null, COUNT {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WHERE ((CASE WHEN participation3.fromEarliest IS NOT NULL THEN participation3.fromEarliest <= $a3.day ELSE size(participation3.attested) = 0 OR any(attested IN participation3.attested WHERE attested <= $a3.day) END AND coalesce($a3.day < participation3.untilLatest, true)) OR $a3.day IN participation3.attested)
}], [null, COUNT {
MATCH (initiative1)<-[participation4:PARTICIPATES_IN]-(organisation4:Organisation)
WHERE ((CASE WHEN participation4.fromEarliest IS NOT NULL THEN participation4.fromEarliest <= $a4.day ELSE size(participation4.attested) = 0 OR any(attested IN participation4.attested WHERE attested <= $a4.day) END AND coalesce($a4.day < participation4.untilLatest, true)) OR $a4.day IN participation4.attested)
}], [null, COUNT {
MATCH (initiative1)<-[participation5:PARTICIPATES_IN]-(organisation5:Organisation)
WHERE ((CASE WHEN participation5.fromEarliest IS NOT NULL THEN participation5.fromEarliest <= $a5.day ELSE size(participation5.attested) = 0 OR any(attested IN participation5.attested WHERE attested <= $a5.day) END AND coalesce($a5.day < participation5.untilLatest, true)) OR $a5.day IN participation5.attested)
}]]]
}, null] AS answer

// statement: initiative/initiatives (+ participation/of-initiative)
// document: src/main/resources/examples/3-what-was-set-up-and-by-whom
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.nameOrder IS NOT NULL
AND initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
WITH initiative1 ORDER BY initiative1.nameOrder, initiative1.id LIMIT $a1.take
RETURN [[initiative1.nameOrder, initiative1.id], null, [initiative1.id, initiative1.name, [COLLECT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WITH participation2, organisation2 ORDER BY organisation2.nameOrder, participation2.id LIMIT $a2.take
RETURN [null, [participation2.role], [organisation2.id, organisation2.name]]
}, COUNT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
}], initiative1.status]]
}, null] AS answer

// statement: initiative/initiatives (+ participation/of-initiative, appointment/of-organisation, participation/of-organisation)
// document: mechanics/same-child
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.nameOrder IS NOT NULL
AND initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
WITH initiative1 ORDER BY initiative1.nameOrder, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name, [COLLECT {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WHERE organisation2:Node AND organisation2.id IN $a2.v0
WITH participation2, organisation2 ORDER BY organisation2.nameOrder, participation2.id LIMIT $a2.take
RETURN [null, [participation2.role], [organisation2.id, [null, COUNT {
MATCH (organisation2)<-[appointment3:APPOINTED_TO]-(person3:Person)
}], organisation2.name, [COLLECT {
MATCH (organisation2)-[participation4:PARTICIPATES_IN]->(initiative4:Initiative)
WITH participation4, initiative4 ORDER BY initiative4.nameOrder, participation4.id LIMIT $a4.take
RETURN [null, null, [initiative4.id, initiative4.name]]
}, COUNT {
MATCH (organisation2)-[participation4:PARTICIPATES_IN]->(initiative4:Initiative)
}]]]
}, null]]]
}, null] AS answer

// statement: initiative/initiatives (+ participation/of-initiative, evidence/of-citing, citing/source, partnership/partners)
// document: src/main/resources/data/examples/4-who-took-part-in-what-and-with-whom
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.nameOrder IS NOT NULL
AND initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
AND EXISTS {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
}
WITH initiative1 ORDER BY initiative1.nameOrder, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name, [COLLECT {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WITH participation3, organisation3 ORDER BY organisation3.nameOrder, participation3.id LIMIT $a3.take
RETURN [null, [[COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN participation3.citations + coalesce(participation3.partly, [])
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id, citation4.locator, head(COLLECT {
MATCH (citation4)-[:CITES]->(source5:Source)
RETURN [source5.id, source5.title] LIMIT 1
})]]
}, null], participation3.role], [organisation3.id, organisation3.kind, organisation3.name, [COLLECT {
MATCH (organisation3)-[partnership6:PARTNERED_WITH]->(partner6:Organisation)
WITH partnership6, partner6 ORDER BY partner6.nameOrder, partnership6.id LIMIT $a6.take
RETURN [null, [partnership6.initiative, partnership6.role], [partner6.id, partner6.name]]
}, null]]]
}, null]]]
}, null] AS answer

// statement: initiative/initiatives (+ subject/of-entity, influence/reviews-of-initiative)
// document: group/most-related
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE COUNT { (initiative1)<-[:LED_TO]-(:Review) } IS NOT NULL
AND initiative1.id IS NOT NULL
WITH initiative1 ORDER BY COUNT { (initiative1)<-[:LED_TO]-(:Review) } DESC, COUNT { (initiative1)<-[:ABOUT]-() } DESC, initiative1.id DESC LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name, [null, COUNT {
MATCH (initiative1)<-[subject2:ABOUT]-(quotation2:Quotation)
}], [null, COUNT {
MATCH (initiative1)<-[influence3:LED_TO]-(review3:Review)
}]]]
}, null] AS answer

// statement: link/ABOUT
// document: doubt/machine-rewritten
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:ABOUT {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/ANNOUNCED
// document: doubt/machine-rewritten
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:ANNOUNCED {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/ANNOUNCED_AT
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:ANNOUNCED_AT {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/ANSWERED_BY
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:ANSWERED_BY {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/APPOINTED_TO
// document: said/health-secretary
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:APPOINTED_TO {id: key}]->()
RETURN [edge1.id, edge1.title] LIMIT 1
}) AS answer

// statement: link/APPOINTED_TO
// document: doubt/machine-rewritten
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:APPOINTED_TO {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/APPOINTED_TO (+ entity/node)
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:APPOINTED_TO {id: key}]->()
RETURN [edge1.id, head(COLLECT {
MATCH (found2:Node {id: endNode(edge1).id})-[:REDIRECTS_TO*0..9]->(node2:Node)
WHERE NOT node2:Redirect
RETURN CASE
WHEN node2:Award OR node2:Citation OR node2:Event OR node2:Figure OR node2:Gap OR node2:Identifier OR node2:Initiative OR node2:Name OR node2:Organisation OR node2:Person OR node2:Place OR node2:Quotation OR node2:Recommendation OR node2:Review OR node2:Source OR node2:Statement OR node2:Topic THEN [CASE WHEN node2:Award THEN 'Award' WHEN node2:Citation THEN 'Citation' WHEN node2:Event THEN 'Event' WHEN node2:Figure THEN 'Figure' WHEN node2:Gap THEN 'Gap' WHEN node2:Identifier THEN 'Identifier' WHEN node2:Initiative THEN 'Initiative' WHEN node2:Name THEN 'Name' WHEN node2:Organisation THEN 'Organisation' WHEN node2:Person THEN 'Person' WHEN node2:Place THEN 'Place' WHEN node2:Quotation THEN 'Quotation' WHEN node2:Recommendation THEN 'Recommendation' WHEN node2:Review THEN 'Review' WHEN node2:Source THEN 'Source' WHEN node2:Statement THEN 'Statement' WHEN node2:Topic THEN 'Topic' END, [node2.id]]
END LIMIT 1
}), type(edge1) + ':' + edge1.id, head(COLLECT {
MATCH (found3:Node {id: startNode(edge1).id})-[:REDIRECTS_TO*0..9]->(node3:Node)
WHERE NOT node3:Redirect
RETURN CASE
WHEN node3:Award OR node3:Citation OR node3:Event OR node3:Figure OR node3:Gap OR node3:Identifier OR node3:Initiative OR node3:Name OR node3:Organisation OR node3:Person OR node3:Place OR node3:Quotation OR node3:Recommendation OR node3:Review OR node3:Source OR node3:Statement OR node3:Topic THEN [CASE WHEN node3:Award THEN 'Award' WHEN node3:Citation THEN 'Citation' WHEN node3:Event THEN 'Event' WHEN node3:Figure THEN 'Figure' WHEN node3:Gap THEN 'Gap' WHEN node3:Identifier THEN 'Identifier' WHEN node3:Initiative THEN 'Initiative' WHEN node3:Name THEN 'Name' WHEN node3:Organisation THEN 'Organisation' WHEN node3:Person THEN 'Person' WHEN node3:Place THEN 'Place' WHEN node3:Quotation THEN 'Quotation' WHEN node3:Recommendation THEN 'Recommendation' WHEN node3:Review THEN 'Review' WHEN node3:Source THEN 'Source' WHEN node3:Statement THEN 'Statement' WHEN node3:Topic THEN 'Topic' END, [node3.id]]
END LIMIT 1
}), type(edge1)] LIMIT 1
}) AS answer

// statement: link/APPOINTED_TO (+ entity/node)
// document: said/chosen-and-narrowed
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:APPOINTED_TO {id: key}]->()
RETURN [edge1.id, head(COLLECT {
MATCH (found2:Node {id: startNode(edge1).id})-[:REDIRECTS_TO*0..9]->(node2:Node)
WHERE NOT node2:Redirect
RETURN CASE
WHEN node2:Award THEN [CASE WHEN node2:Award THEN 'Award' END, [node2.id, node2.purpose]]
WHEN node2:Citation THEN [CASE WHEN node2:Citation THEN 'Citation' END, [node2.id, node2.locator]]
WHEN node2:Event OR node2:Initiative OR node2:Organisation OR node2:Person OR node2:Place OR node2:Review OR node2:Topic THEN [CASE WHEN node2:Event THEN 'Event' WHEN node2:Initiative THEN 'Initiative' WHEN node2:Organisation THEN 'Organisation' WHEN node2:Person THEN 'Person' WHEN node2:Place THEN 'Place' WHEN node2:Review THEN 'Review' WHEN node2:Topic THEN 'Topic' END, [node2.id, node2.name]]
WHEN node2:Figure THEN [CASE WHEN node2:Figure THEN 'Figure' END, [node2.id, node2.measure, node2.dateText, node2.minimum, node2.maximum, node2.unit, node2.qualifier]]
WHEN node2:Gap THEN [CASE WHEN node2:Gap THEN 'Gap' END, [node2.id, node2.list]]
WHEN node2:Identifier THEN [CASE WHEN node2:Identifier THEN 'Identifier' END, [node2.id, node2.scheme, node2.value]]
WHEN node2:Name OR node2:Recommendation OR node2:Statement THEN [CASE WHEN node2:Name THEN 'Name' WHEN node2:Recommendation THEN 'Recommendation' WHEN node2:Statement THEN 'Statement' END, [node2.id, node2.text]]
WHEN node2:Quotation THEN [CASE WHEN node2:Quotation THEN 'Quotation' END, [node2.id, node2.gist]]
WHEN node2:Source THEN [CASE WHEN node2:Source THEN 'Source' END, [node2.id, node2.title, node2.agency, node2.url]]
END LIMIT 1
}), edge1.title, type(edge1)] LIMIT 1
}) AS answer

// statement: link/AWARDED_TO
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:AWARDED_TO {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/AWARDED_TO (+ entity/node)
// document: doubt/one-source
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:AWARDED_TO {id: key}]->()
RETURN [edge1.id, head(COLLECT {
MATCH (found2:Node {id: endNode(edge1).id})-[:REDIRECTS_TO*0..9]->(node2:Node)
WHERE NOT node2:Redirect
RETURN CASE
WHEN node2:Award OR node2:Citation OR node2:Event OR node2:Figure OR node2:Gap OR node2:Identifier OR node2:Initiative OR node2:Name OR node2:Organisation OR node2:Person OR node2:Place OR node2:Quotation OR node2:Recommendation OR node2:Review OR node2:Source OR node2:Statement OR node2:Topic THEN [CASE WHEN node2:Award THEN 'Award' WHEN node2:Citation THEN 'Citation' WHEN node2:Event THEN 'Event' WHEN node2:Figure THEN 'Figure' WHEN node2:Gap THEN 'Gap' WHEN node2:Identifier THEN 'Identifier' WHEN node2:Initiative THEN 'Initiative' WHEN node2:Name THEN 'Name' WHEN node2:Organisation THEN 'Organisation' WHEN node2:Person THEN 'Person' WHEN node2:Place THEN 'Place' WHEN node2:Quotation THEN 'Quotation' WHEN node2:Recommendation THEN 'Recommendation' WHEN node2:Review THEN 'Review' WHEN node2:Source THEN 'Source' WHEN node2:Statement THEN 'Statement' WHEN node2:Topic THEN 'Topic' END, [node2.id]]
END LIMIT 1
}), type(edge1) + ':' + edge1.id, head(COLLECT {
MATCH (found3:Node {id: startNode(edge1).id})-[:REDIRECTS_TO*0..9]->(node3:Node)
WHERE NOT node3:Redirect
RETURN CASE
WHEN node3:Award OR node3:Citation OR node3:Event OR node3:Figure OR node3:Gap OR node3:Identifier OR node3:Initiative OR node3:Name OR node3:Organisation OR node3:Person OR node3:Place OR node3:Quotation OR node3:Recommendation OR node3:Review OR node3:Source OR node3:Statement OR node3:Topic THEN [CASE WHEN node3:Award THEN 'Award' WHEN node3:Citation THEN 'Citation' WHEN node3:Event THEN 'Event' WHEN node3:Figure THEN 'Figure' WHEN node3:Gap THEN 'Gap' WHEN node3:Identifier THEN 'Identifier' WHEN node3:Initiative THEN 'Initiative' WHEN node3:Name THEN 'Name' WHEN node3:Organisation THEN 'Organisation' WHEN node3:Person THEN 'Person' WHEN node3:Place THEN 'Place' WHEN node3:Quotation THEN 'Quotation' WHEN node3:Recommendation THEN 'Recommendation' WHEN node3:Review THEN 'Review' WHEN node3:Source THEN 'Source' WHEN node3:Statement THEN 'Statement' WHEN node3:Topic THEN 'Topic' END, [node3.id]]
END LIMIT 1
}), type(edge1)] LIMIT 1
}) AS answer

// statement: link/BROADER
// document: doubt/machine-rewritten
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:BROADER {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/COMMISSIONED
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:COMMISSIONED {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/CONCERNS
// document: doubt/machine-rewritten
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:CONCERNS {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/CONCERNS (+ entity/node)
// document: doubt/one-source
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:CONCERNS {id: key}]->()
RETURN [edge1.id, head(COLLECT {
MATCH (found2:Node {id: endNode(edge1).id})-[:REDIRECTS_TO*0..9]->(node2:Node)
WHERE NOT node2:Redirect
RETURN CASE
WHEN node2:Award OR node2:Citation OR node2:Event OR node2:Figure OR node2:Gap OR node2:Identifier OR node2:Initiative OR node2:Name OR node2:Organisation OR node2:Person OR node2:Place OR node2:Quotation OR node2:Recommendation OR node2:Review OR node2:Source OR node2:Statement OR node2:Topic THEN [CASE WHEN node2:Award THEN 'Award' WHEN node2:Citation THEN 'Citation' WHEN node2:Event THEN 'Event' WHEN node2:Figure THEN 'Figure' WHEN node2:Gap THEN 'Gap' WHEN node2:Identifier THEN 'Identifier' WHEN node2:Initiative THEN 'Initiative' WHEN node2:Name THEN 'Name' WHEN node2:Organisation THEN 'Organisation' WHEN node2:Person THEN 'Person' WHEN node2:Place THEN 'Place' WHEN node2:Quotation THEN 'Quotation' WHEN node2:Recommendation THEN 'Recommendation' WHEN node2:Review THEN 'Review' WHEN node2:Source THEN 'Source' WHEN node2:Statement THEN 'Statement' WHEN node2:Topic THEN 'Topic' END, [node2.id]]
END LIMIT 1
}), type(edge1) + ':' + edge1.id, head(COLLECT {
MATCH (found3:Node {id: startNode(edge1).id})-[:REDIRECTS_TO*0..9]->(node3:Node)
WHERE NOT node3:Redirect
RETURN CASE
WHEN node3:Award OR node3:Citation OR node3:Event OR node3:Figure OR node3:Gap OR node3:Identifier OR node3:Initiative OR node3:Name OR node3:Organisation OR node3:Person OR node3:Place OR node3:Quotation OR node3:Recommendation OR node3:Review OR node3:Source OR node3:Statement OR node3:Topic THEN [CASE WHEN node3:Award THEN 'Award' WHEN node3:Citation THEN 'Citation' WHEN node3:Event THEN 'Event' WHEN node3:Figure THEN 'Figure' WHEN node3:Gap THEN 'Gap' WHEN node3:Identifier THEN 'Identifier' WHEN node3:Initiative THEN 'Initiative' WHEN node3:Name THEN 'Name' WHEN node3:Organisation THEN 'Organisation' WHEN node3:Person THEN 'Person' WHEN node3:Place THEN 'Place' WHEN node3:Quotation THEN 'Quotation' WHEN node3:Recommendation THEN 'Recommendation' WHEN node3:Review THEN 'Review' WHEN node3:Source THEN 'Source' WHEN node3:Statement THEN 'Statement' WHEN node3:Topic THEN 'Topic' END, [node3.id]]
END LIMIT 1
}), type(edge1)] LIMIT 1
}) AS answer

// statement: link/FUNDED_BY
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:FUNDED_BY {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/FUNDED_BY (+ entity/node)
// document: doubt/one-source
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:FUNDED_BY {id: key}]->()
RETURN [edge1.id, head(COLLECT {
MATCH (found2:Node {id: endNode(edge1).id})-[:REDIRECTS_TO*0..9]->(node2:Node)
WHERE NOT node2:Redirect
RETURN CASE
WHEN node2:Award OR node2:Citation OR node2:Event OR node2:Figure OR node2:Gap OR node2:Identifier OR node2:Initiative OR node2:Name OR node2:Organisation OR node2:Person OR node2:Place OR node2:Quotation OR node2:Recommendation OR node2:Review OR node2:Source OR node2:Statement OR node2:Topic THEN [CASE WHEN node2:Award THEN 'Award' WHEN node2:Citation THEN 'Citation' WHEN node2:Event THEN 'Event' WHEN node2:Figure THEN 'Figure' WHEN node2:Gap THEN 'Gap' WHEN node2:Identifier THEN 'Identifier' WHEN node2:Initiative THEN 'Initiative' WHEN node2:Name THEN 'Name' WHEN node2:Organisation THEN 'Organisation' WHEN node2:Person THEN 'Person' WHEN node2:Place THEN 'Place' WHEN node2:Quotation THEN 'Quotation' WHEN node2:Recommendation THEN 'Recommendation' WHEN node2:Review THEN 'Review' WHEN node2:Source THEN 'Source' WHEN node2:Statement THEN 'Statement' WHEN node2:Topic THEN 'Topic' END, [node2.id]]
END LIMIT 1
}), type(edge1) + ':' + edge1.id, head(COLLECT {
MATCH (found3:Node {id: startNode(edge1).id})-[:REDIRECTS_TO*0..9]->(node3:Node)
WHERE NOT node3:Redirect
RETURN CASE
WHEN node3:Award OR node3:Citation OR node3:Event OR node3:Figure OR node3:Gap OR node3:Identifier OR node3:Initiative OR node3:Name OR node3:Organisation OR node3:Person OR node3:Place OR node3:Quotation OR node3:Recommendation OR node3:Review OR node3:Source OR node3:Statement OR node3:Topic THEN [CASE WHEN node3:Award THEN 'Award' WHEN node3:Citation THEN 'Citation' WHEN node3:Event THEN 'Event' WHEN node3:Figure THEN 'Figure' WHEN node3:Gap THEN 'Gap' WHEN node3:Identifier THEN 'Identifier' WHEN node3:Initiative THEN 'Initiative' WHEN node3:Name THEN 'Name' WHEN node3:Organisation THEN 'Organisation' WHEN node3:Person THEN 'Person' WHEN node3:Place THEN 'Place' WHEN node3:Quotation THEN 'Quotation' WHEN node3:Recommendation THEN 'Recommendation' WHEN node3:Review THEN 'Review' WHEN node3:Source THEN 'Source' WHEN node3:Statement THEN 'Statement' WHEN node3:Topic THEN 'Topic' END, [node3.id]]
END LIMIT 1
}), type(edge1)] LIMIT 1
}) AS answer

// statement: link/GIVEN_TO
// document: doubt/machine-rewritten
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:GIVEN_TO {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/LEADS
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:LEADS {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/LED_TO
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:LED_TO {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/LED_TO (+ entity/node)
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:LED_TO {id: key}]->()
RETURN [edge1.id, head(COLLECT {
MATCH (found2:Node {id: endNode(edge1).id})-[:REDIRECTS_TO*0..9]->(node2:Node)
WHERE NOT node2:Redirect
RETURN CASE
WHEN node2:Award OR node2:Citation OR node2:Event OR node2:Figure OR node2:Gap OR node2:Identifier OR node2:Initiative OR node2:Name OR node2:Organisation OR node2:Person OR node2:Place OR node2:Quotation OR node2:Recommendation OR node2:Review OR node2:Source OR node2:Statement OR node2:Topic THEN [CASE WHEN node2:Award THEN 'Award' WHEN node2:Citation THEN 'Citation' WHEN node2:Event THEN 'Event' WHEN node2:Figure THEN 'Figure' WHEN node2:Gap THEN 'Gap' WHEN node2:Identifier THEN 'Identifier' WHEN node2:Initiative THEN 'Initiative' WHEN node2:Name THEN 'Name' WHEN node2:Organisation THEN 'Organisation' WHEN node2:Person THEN 'Person' WHEN node2:Place THEN 'Place' WHEN node2:Quotation THEN 'Quotation' WHEN node2:Recommendation THEN 'Recommendation' WHEN node2:Review THEN 'Review' WHEN node2:Source THEN 'Source' WHEN node2:Statement THEN 'Statement' WHEN node2:Topic THEN 'Topic' END, [node2.id]]
END LIMIT 1
}), type(edge1) + ':' + edge1.id, head(COLLECT {
MATCH (found3:Node {id: startNode(edge1).id})-[:REDIRECTS_TO*0..9]->(node3:Node)
WHERE NOT node3:Redirect
RETURN CASE
WHEN node3:Award OR node3:Citation OR node3:Event OR node3:Figure OR node3:Gap OR node3:Identifier OR node3:Initiative OR node3:Name OR node3:Organisation OR node3:Person OR node3:Place OR node3:Quotation OR node3:Recommendation OR node3:Review OR node3:Source OR node3:Statement OR node3:Topic THEN [CASE WHEN node3:Award THEN 'Award' WHEN node3:Citation THEN 'Citation' WHEN node3:Event THEN 'Event' WHEN node3:Figure THEN 'Figure' WHEN node3:Gap THEN 'Gap' WHEN node3:Identifier THEN 'Identifier' WHEN node3:Initiative THEN 'Initiative' WHEN node3:Name THEN 'Name' WHEN node3:Organisation THEN 'Organisation' WHEN node3:Person THEN 'Person' WHEN node3:Place THEN 'Place' WHEN node3:Quotation THEN 'Quotation' WHEN node3:Recommendation THEN 'Recommendation' WHEN node3:Review THEN 'Review' WHEN node3:Source THEN 'Source' WHEN node3:Statement THEN 'Statement' WHEN node3:Topic THEN 'Topic' END, [node3.id]]
END LIMIT 1
}), type(edge1)] LIMIT 1
}) AS answer

// statement: link/LOCATED_IN
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:LOCATED_IN {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/PARTICIPATES_IN
// document: doubt/machine-rewritten
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:PARTICIPATES_IN {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/PARTICIPATES_IN (+ entity/node)
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:PARTICIPATES_IN {id: key}]->()
RETURN [edge1.id, head(COLLECT {
MATCH (found2:Node {id: endNode(edge1).id})-[:REDIRECTS_TO*0..9]->(node2:Node)
WHERE NOT node2:Redirect
RETURN CASE
WHEN node2:Award OR node2:Citation OR node2:Event OR node2:Figure OR node2:Gap OR node2:Identifier OR node2:Initiative OR node2:Name OR node2:Organisation OR node2:Person OR node2:Place OR node2:Quotation OR node2:Recommendation OR node2:Review OR node2:Source OR node2:Statement OR node2:Topic THEN [CASE WHEN node2:Award THEN 'Award' WHEN node2:Citation THEN 'Citation' WHEN node2:Event THEN 'Event' WHEN node2:Figure THEN 'Figure' WHEN node2:Gap THEN 'Gap' WHEN node2:Identifier THEN 'Identifier' WHEN node2:Initiative THEN 'Initiative' WHEN node2:Name THEN 'Name' WHEN node2:Organisation THEN 'Organisation' WHEN node2:Person THEN 'Person' WHEN node2:Place THEN 'Place' WHEN node2:Quotation THEN 'Quotation' WHEN node2:Recommendation THEN 'Recommendation' WHEN node2:Review THEN 'Review' WHEN node2:Source THEN 'Source' WHEN node2:Statement THEN 'Statement' WHEN node2:Topic THEN 'Topic' END, [node2.id]]
END LIMIT 1
}), type(edge1) + ':' + edge1.id, head(COLLECT {
MATCH (found3:Node {id: startNode(edge1).id})-[:REDIRECTS_TO*0..9]->(node3:Node)
WHERE NOT node3:Redirect
RETURN CASE
WHEN node3:Award OR node3:Citation OR node3:Event OR node3:Figure OR node3:Gap OR node3:Identifier OR node3:Initiative OR node3:Name OR node3:Organisation OR node3:Person OR node3:Place OR node3:Quotation OR node3:Recommendation OR node3:Review OR node3:Source OR node3:Statement OR node3:Topic THEN [CASE WHEN node3:Award THEN 'Award' WHEN node3:Citation THEN 'Citation' WHEN node3:Event THEN 'Event' WHEN node3:Figure THEN 'Figure' WHEN node3:Gap THEN 'Gap' WHEN node3:Identifier THEN 'Identifier' WHEN node3:Initiative THEN 'Initiative' WHEN node3:Name THEN 'Name' WHEN node3:Organisation THEN 'Organisation' WHEN node3:Person THEN 'Person' WHEN node3:Place THEN 'Place' WHEN node3:Quotation THEN 'Quotation' WHEN node3:Recommendation THEN 'Recommendation' WHEN node3:Review THEN 'Review' WHEN node3:Source THEN 'Source' WHEN node3:Statement THEN 'Statement' WHEN node3:Topic THEN 'Topic' END, [node3.id]]
END LIMIT 1
}), type(edge1)] LIMIT 1
}) AS answer

// statement: link/PARTNERED_WITH
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:PARTNERED_WITH {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/PART_OF
// document: doubt/machine-rewritten
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:PART_OF {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/REGISTERED_UNDER
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:REGISTERED_UNDER {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/RESPONDED_TO
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:RESPONDED_TO {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/SPOKE_AT
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:SPOKE_AT {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/SUPPORTS
// document: doubt/machine-rewritten
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:SUPPORTS {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: location/of-entity (+ evidence/of-citing, part/wholes-of-place)
// document: participation/who-runs-widening-digital-participation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[location1:LOCATED_IN]->(place1:Place)
WITH location1, place1 ORDER BY place1.nameOrder, location1.id LIMIT $a1.take
RETURN [null, [[COLLECT {
MATCH (citation2:Citation)
WHERE citation2.id IN location1.citations + coalesce(location1.partly, [])
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id]]
}, null]], [place1.id, place1.kind, place1.name, [COLLECT {
MATCH (place1)-[membership3:PART_OF]->(whole3:Place)
WITH membership3, whole3 ORDER BY whole3.nameOrder, membership3.id LIMIT $a3.take
RETURN [null, null, [whole3.id, whole3.name]]
}, null]]]
}, null] AS answer

// statement: meta/release
// document: meta/packages
// document: register/which-registers-and-of-when
// document: src/main/resources/examples/1-what-there-is
RETURN head(COLLECT {
OPTIONAL MATCH (release1:DataRelease)
WITH release1
ORDER BY coalesce(release1.turn, 0) DESC, release1.name DESC
LIMIT 1
RETURN [release1.id, COLLECT { MATCH (loaded:DataRelease) RETURN [loaded.name, loaded.dataVersion, coalesce(loaded.sources, [])] ORDER BY loaded.name }] LIMIT 1
}) AS answer

// statement: organisation/by-id
// document: mechanics/redirect
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, organisation1.name] LIMIT 1
}) AS answer

// statement: organisation/by-id (+ appointment/of-organisation)
// document: appointment/one-office-at-a-time
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, [COLLECT {
MATCH (organisation1)<-[appointment2:APPOINTED_TO]-(person2:Person)
WHERE appointment2.office = $a2.v0
WITH appointment2, person2 ORDER BY appointment2.leading DESC, person2.nameOrder, appointment2.id LIMIT $a2.take
RETURN [null, [appointment2.office, appointment2.title], [person2.id, person2.name]]
}, null], [COLLECT {
MATCH (organisation1)<-[appointment3:APPOINTED_TO]-(person3:Person)
WHERE ($a3.day IN appointment3.attested OR (appointment3.fromLatest <= $a3.day AND $a3.day < appointment3.untilEarliest))
WITH appointment3, person3 ORDER BY appointment3.leading DESC, person3.nameOrder, appointment3.id LIMIT $a3.take
RETURN [null, [CASE WHEN $a3.day IN appointment3.attested OR (appointment3.fromLatest <= $a3.day AND $a3.day < appointment3.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, appointment3.title], [person3.id, person3.name]]
}, null], [COLLECT {
MATCH (organisation1)<-[appointment4:APPOINTED_TO]-(person4:Person)
WHERE ((CASE WHEN appointment4.fromEarliest IS NOT NULL THEN appointment4.fromEarliest <= $a4.day ELSE size(appointment4.attested) = 0 OR any(attested IN appointment4.attested WHERE attested <= $a4.day) END AND coalesce($a4.day < appointment4.untilLatest, true)) OR $a4.day IN appointment4.attested)
WITH appointment4, person4 ORDER BY appointment4.leading DESC, person4.nameOrder, appointment4.id LIMIT $a4.take
RETURN [null, [CASE WHEN $a4.day IN appointment4.attested OR (appointment4.fromLatest <= $a4.day AND $a4.day < appointment4.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END], [person4.id, person4.name]]
}, null], [COLLECT {
MATCH (organisation1)<-[appointment5:APPOINTED_TO]-(person5:Person)
WHERE ((CASE WHEN appointment5.fromEarliest IS NOT NULL THEN appointment5.fromEarliest <= $a5.day ELSE size(appointment5.attested) = 0 OR any(attested IN appointment5.attested WHERE attested <= $a5.day) END AND coalesce($a5.day < appointment5.untilLatest, true)) OR $a5.day IN appointment5.attested)
WITH appointment5, person5 ORDER BY appointment5.leading DESC, person5.nameOrder, appointment5.id LIMIT $a5.take
RETURN [null, [CASE WHEN $a5.day IN appointment5.attested OR (appointment5.fromLatest <= $a5.day AND $a5.day < appointment5.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END], [person5.id, person5.name]]
}, null], [COLLECT {
MATCH (organisation1)<-[appointment6:APPOINTED_TO]-(person6:Person)
WHERE ((CASE WHEN appointment6.fromEarliest IS NOT NULL THEN appointment6.fromEarliest <= $a6.day ELSE size(appointment6.attested) = 0 OR any(attested IN appointment6.attested WHERE attested <= $a6.day) END AND coalesce($a6.day < appointment6.untilLatest, true)) OR $a6.day IN appointment6.attested)
WITH appointment6, person6 ORDER BY appointment6.leading DESC, person6.nameOrder, appointment6.id LIMIT $a6.take
RETURN [null, [CASE WHEN $a6.day IN appointment6.attested OR (appointment6.fromLatest <= $a6.day AND $a6.day < appointment6.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END], [person6.id, person6.name]]
}, null]] LIMIT 1
}) AS answer

// statement: organisation/by-id (+ appointment/of-organisation)
// document: mechanics/dates-as-shown
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, [COLLECT {
MATCH (organisation1)<-[appointment2:APPOINTED_TO]-(person2:Person)
WHERE appointment2.untilFirst >= $a2.v0
AND appointment2.untilLast < $a2.v1
WITH appointment2, person2 ORDER BY appointment2.leading DESC, person2.nameOrder, appointment2.id LIMIT $a2.take
RETURN [null, [type(appointment2) + ':' + appointment2.id, appointment2.until], null]
}, null], [COLLECT {
MATCH (organisation1)<-[appointment3:APPOINTED_TO]-(person3:Person)
WHERE appointment3.untilLast < $a3.v0
WITH appointment3, person3 ORDER BY appointment3.leading DESC, person3.nameOrder, appointment3.id LIMIT $a3.take
RETURN [null, [type(appointment3) + ':' + appointment3.id, appointment3.until], null]
}, null], [COLLECT {
MATCH (organisation1)<-[appointment4:APPOINTED_TO]-(person4:Person)
WHERE appointment4.untilFirst >= $a4.v0
WITH appointment4, person4 ORDER BY appointment4.leading DESC, person4.nameOrder, appointment4.id LIMIT $a4.take
RETURN [null, [type(appointment4) + ':' + appointment4.id], null]
}, null]] LIMIT 1
}) AS answer

// statement: organisation/by-id (+ appointment/of-organisation)
// document: mechanics/two-posts
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, [COLLECT {
MATCH (organisation1)<-[appointment2:APPOINTED_TO]-(person2:Person)
WHERE person2:Node AND person2.id = $a2.v0
WITH appointment2, person2 ORDER BY appointment2.leading DESC, person2.nameOrder, appointment2.id LIMIT $a2.take
RETURN [null, [appointment2.attested, appointment2.from, appointment2.honorary, type(appointment2) + ':' + appointment2.id, appointment2.preferred, appointment2.title, appointment2.until], [person2.id]]
}, COUNT {
MATCH (organisation1)<-[appointment2:APPOINTED_TO]-(person2:Person)
WHERE person2:Node AND person2.id = $a2.v1
}]] LIMIT 1
}) AS answer

// statement: organisation/by-id (+ appointment/of-organisation)
// document: mechanics/same-relationship-twice
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, [COLLECT {
MATCH (organisation1)<-[appointment2:APPOINTED_TO]-(person2:Person)
WITH appointment2, person2 ORDER BY appointment2.leading DESC, person2.nameOrder, appointment2.id LIMIT $a2.take
RETURN [null, [appointment2.title], [person2.id, person2.name]]
}, COUNT {
MATCH (organisation1)<-[appointment2:APPOINTED_TO]-(person2:Person)
}], [COLLECT {
MATCH (organisation1)<-[appointment3:APPOINTED_TO]-(person3:Person)
WHERE appointment3.leading = $a3.v0
WITH appointment3, person3 ORDER BY appointment3.leading DESC, person3.nameOrder, appointment3.id LIMIT $a3.take
RETURN [null, [appointment3.title], [person3.id, person3.name]]
}, COUNT {
MATCH (organisation1)<-[appointment3:APPOINTED_TO]-(person3:Person)
WHERE appointment3.leading = $a3.v1
}]] LIMIT 1
}) AS answer

// statement: organisation/by-id (+ appointment/of-organisation, evidence/of-citing)
// document: appointment/health-secretary-on-a-day-nobody-names
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, [COLLECT {
MATCH (organisation1)<-[appointment2:APPOINTED_TO]-(person2:Person)
WHERE ($a2.day IN appointment2.attested OR (appointment2.fromLatest <= $a2.day AND $a2.day < appointment2.untilEarliest))
AND appointment2.leading = $a2.v0
WITH appointment2, person2 ORDER BY appointment2.leading DESC, person2.nameOrder, appointment2.id LIMIT $a2.take
RETURN [null, [appointment2.title], [person2.id, person2.name]]
}, COUNT {
MATCH (organisation1)<-[appointment2:APPOINTED_TO]-(person2:Person)
WHERE ($a2.day IN appointment2.attested OR (appointment2.fromLatest <= $a2.day AND $a2.day < appointment2.untilEarliest))
AND appointment2.leading = $a2.v1
}], [COLLECT {
MATCH (organisation1)<-[appointment3:APPOINTED_TO]-(person3:Person)
WHERE ((CASE WHEN appointment3.fromEarliest IS NOT NULL THEN appointment3.fromEarliest <= $a3.day ELSE size(appointment3.attested) = 0 OR any(attested IN appointment3.attested WHERE attested <= $a3.day) END AND coalesce($a3.day < appointment3.untilLatest, true)) OR $a3.day IN appointment3.attested)
AND appointment3.leading = $a3.v0
WITH appointment3, person3 ORDER BY appointment3.leading DESC, person3.nameOrder, appointment3.id LIMIT $a3.take
RETURN [null, [appointment3.attested, CASE WHEN $a3.day IN appointment3.attested OR (appointment3.fromLatest <= $a3.day AND $a3.day < appointment3.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, [COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN appointment3.citations + coalesce(appointment3.partly, [])
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id]]
}, null], appointment3.title], [person3.id, person3.name]]
}, COUNT {
MATCH (organisation1)<-[appointment3:APPOINTED_TO]-(person3:Person)
WHERE ((CASE WHEN appointment3.fromEarliest IS NOT NULL THEN appointment3.fromEarliest <= $a3.day ELSE size(appointment3.attested) = 0 OR any(attested IN appointment3.attested WHERE attested <= $a3.day) END AND coalesce($a3.day < appointment3.untilLatest, true)) OR $a3.day IN appointment3.attested)
AND appointment3.leading = $a3.v1
}], organisation1.name] LIMIT 1
}) AS answer

// statement: organisation/by-id (+ funding/of-organisation, award/totals)
// document: total/of-one-recipient
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
  CASE award2.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged3,
  coalesce(award2.minimumMinor, 0) AS least3, award2.maximumMinor AS most3
WITH stage3, currency3, owners3, times3, reason3, told3, CASE WHEN told3 IS NULL THEN hedged3 END AS alone3,
  max(hedged3) AS hedged3, count(*) AS rivalling3, count(most3) = count(*) AS bounded3, collect(award2.id) AS rivals3,
  min(least3) AS least3, max(most3) AS most3,
  sum(least3 / 1000000000) AS leastHigh3, sum(least3 % 1000000000) AS leastLow3,
  sum(most3 / 1000000000) AS mostHigh3, sum(most3 % 1000000000) AS mostLow3
WITH stage3, currency3, owners3, times3, reason3, rivalling3, rivals3, bounded3,
  CASE
    WHEN told3 IS NOT NULL AND hedged3 = 0 AND coalesce(least3 <> most3, true) THEN 1
    ELSE coalesce(alone3, hedged3)
  END AS hedged3,
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
    MATCH (:Node&Initiative {id: one3[0]})-[:PART_OF*1..]->(whole3:Initiative)
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

// statement: organisation/by-id (+ hierarchy/units-of-organisation, evidence/of-citing, citing/source, hierarchy/parents-of-organisation)
// document: register/colleges-of-a-university
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, organisation1.name, [COLLECT {
MATCH (organisation1)<-[hierarchy2:REGISTERED_UNDER]-(unit2:Organisation)
WITH hierarchy2, unit2 ORDER BY unit2.nameOrder, hierarchy2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN hierarchy2.citations + coalesce(hierarchy2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.basis, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id, source4.title] LIMIT 1
})]]
}, null]], [unit2.id, unit2.name, [COLLECT {
MATCH (unit2)-[hierarchy5:REGISTERED_UNDER]->(parent5:Organisation)
WITH hierarchy5, parent5 ORDER BY parent5.nameOrder, hierarchy5.id LIMIT $a5.take
RETURN [null, null, [parent5.id]]
}, null]]]
}, COUNT {
MATCH (organisation1)<-[hierarchy2:REGISTERED_UNDER]-(unit2:Organisation)
}]] LIMIT 1
}) AS answer

// statement: organisation/by-id (+ naming/of-entity, location/of-entity)
// document: register/what-a-trust-was-called-and-where-it-lay
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, [COLLECT {
MATCH (organisation1)-[:NAMED]->(name2:Name)
WHERE ((name2.untilFirst >= $a2.v0) OR ((name2.until IS NOT NULL) = $a2.v1))
AND name2.fromLast < $a2.v2
WITH name2 ORDER BY name2.preferred DESC, name2.textOrder, name2.id LIMIT $a2.take
RETURN [null, null, [name2.id, name2.kind, name2.text]]
}, null], [COLLECT {
MATCH (organisation1)-[location3:LOCATED_IN]->(place3:Place)
WHERE ($a3.day IN location3.attested OR (location3.fromLatest <= $a3.day AND $a3.day < location3.untilEarliest))
AND place3.kind IN $a3.v0
WITH location3, place3 ORDER BY place3.nameOrder, location3.id LIMIT $a3.take
RETURN [null, null, [place3.id, place3.name]]
}, null], [COLLECT {
MATCH (organisation1)-[location4:LOCATED_IN]->(place4:Place)
WHERE ((CASE WHEN location4.fromEarliest IS NOT NULL THEN location4.fromEarliest <= $a4.day ELSE size(location4.attested) = 0 OR any(attested IN location4.attested WHERE attested <= $a4.day) END AND coalesce($a4.day < location4.untilLatest, true)) OR $a4.day IN location4.attested)
AND place4.kind IN $a4.v0
WITH location4, place4 ORDER BY place4.nameOrder, location4.id LIMIT $a4.take
RETURN [null, [location4.from, location4.until], [place4.id, place4.name]]
}, null], [COLLECT {
MATCH (organisation1)-[location5:LOCATED_IN]->(place5:Place)
WHERE ($a5.day IN location5.attested OR (location5.fromLatest <= $a5.day AND $a5.day < location5.untilEarliest))
AND place5.kind IN $a5.v0
WITH location5, place5 ORDER BY place5.nameOrder, location5.id LIMIT $a5.take
RETURN [null, null, [place5.id, place5.name]]
}, null]] LIMIT 1
}) AS answer

// statement: organisation/by-id (+ participation/of-organisation)
// document: lineage/who-lost-a-bid
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, [COLLECT {
MATCH (organisation1)-[participation2:PARTICIPATES_IN]->(initiative2:Initiative)
WITH participation2, initiative2 ORDER BY initiative2.nameOrder, participation2.id LIMIT $a2.take
RETURN [null, [participation2.role], [initiative2.id]]
}, null]] LIMIT 1
}) AS answer

// statement: organisation/by-id (+ participation/of-organisation, succession/successors)
// document: appointment/before-its-ends
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, [COLLECT {
MATCH (organisation1)-[participation2:PARTICIPATES_IN]->(initiative2:Initiative)
WHERE ((CASE WHEN participation2.fromEarliest IS NOT NULL THEN participation2.fromEarliest <= $a2.day ELSE size(participation2.attested) = 0 OR any(attested IN participation2.attested WHERE attested <= $a2.day) END AND coalesce($a2.day < participation2.untilLatest, true)) OR $a2.day IN participation2.attested)
WITH participation2, initiative2 ORDER BY initiative2.nameOrder, participation2.id LIMIT $a2.take
RETURN [null, [CASE WHEN $a2.day IN participation2.attested OR (participation2.fromLatest <= $a2.day AND $a2.day < participation2.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END], [initiative2.id]]
}, null], [COLLECT {
MATCH (organisation1)-[participation3:PARTICIPATES_IN]->(initiative3:Initiative)
WHERE ((CASE WHEN participation3.fromEarliest IS NOT NULL THEN participation3.fromEarliest <= $a3.day ELSE size(participation3.attested) = 0 OR any(attested IN participation3.attested WHERE attested <= $a3.day) END AND coalesce($a3.day < participation3.untilLatest, true)) OR $a3.day IN participation3.attested)
WITH participation3, initiative3 ORDER BY initiative3.nameOrder, participation3.id LIMIT $a3.take
RETURN [null, [CASE WHEN $a3.day IN participation3.attested OR (participation3.fromLatest <= $a3.day AND $a3.day < participation3.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END], [initiative3.id]]
}, null], [COLLECT {
MATCH (organisation1)-[succession4:SUCCEEDED_BY]->(successor4:Organisation)
WHERE ((CASE WHEN succession4.fromEarliest IS NOT NULL THEN succession4.fromEarliest <= $a4.day ELSE size(succession4.attested) = 0 OR any(attested IN succession4.attested WHERE attested <= $a4.day) END AND coalesce($a4.day < succession4.untilLatest, true)) OR $a4.day IN succession4.attested)
WITH succession4, successor4 ORDER BY successor4.nameOrder, succession4.id LIMIT $a4.take
RETURN [null, null, [successor4.id]]
}, null]] LIMIT 1
}) AS answer

// statement: organisation/by-id (+ receipt/of-organisation, award/totals)
// document: total/shares
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, [COLLECT {
MATCH (organisation1)<-[receipt2:AWARDED_TO]-(award2:Award)
WITH receipt2, award2 ORDER BY award2.amountOrderDown DESC, receipt2.id DESC LIMIT $a2.take
RETURN [null, null, [award2.id, award2.minimumMinor, award2.maximumMinor, award2.currency, award2.qualifier, award2.perRecipient, award2.purpose, award2.recipientCount, award2.shared]]
}, null, null, null, COLLECT {
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
  CASE award2.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged3,
  coalesce(award2.minimumMinor, 0) AS least3, award2.maximumMinor AS most3
WITH stage3, currency3, owners3, times3, reason3, told3, CASE WHEN told3 IS NULL THEN hedged3 END AS alone3,
  max(hedged3) AS hedged3, count(*) AS rivalling3, count(most3) = count(*) AS bounded3, collect(award2.id) AS rivals3,
  min(least3) AS least3, max(most3) AS most3,
  sum(least3 / 1000000000) AS leastHigh3, sum(least3 % 1000000000) AS leastLow3,
  sum(most3 / 1000000000) AS mostHigh3, sum(most3 % 1000000000) AS mostLow3
WITH stage3, currency3, owners3, times3, reason3, rivalling3, rivals3, bounded3,
  CASE
    WHEN told3 IS NOT NULL AND hedged3 = 0 AND coalesce(least3 <> most3, true) THEN 1
    ELSE coalesce(alone3, hedged3)
  END AS hedged3,
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
    MATCH (:Node&Initiative {id: one3[0]})-[:PART_OF*1..]->(whole3:Initiative)
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

// statement: organisation/by-id (+ receipt/of-organisation, award/totals)
// document: total/of-one-recipient
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
  CASE award2.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged3,
  coalesce(award2.minimumMinor, 0) AS least3, award2.maximumMinor AS most3
WITH stage3, currency3, owners3, times3, reason3, told3, CASE WHEN told3 IS NULL THEN hedged3 END AS alone3,
  max(hedged3) AS hedged3, count(*) AS rivalling3, count(most3) = count(*) AS bounded3, collect(award2.id) AS rivals3,
  min(least3) AS least3, max(most3) AS most3,
  sum(least3 / 1000000000) AS leastHigh3, sum(least3 % 1000000000) AS leastLow3,
  sum(most3 / 1000000000) AS mostHigh3, sum(most3 % 1000000000) AS mostLow3
WITH stage3, currency3, owners3, times3, reason3, rivalling3, rivals3, bounded3,
  CASE
    WHEN told3 IS NOT NULL AND hedged3 = 0 AND coalesce(least3 <> most3, true) THEN 1
    ELSE coalesce(alone3, hedged3)
  END AS hedged3,
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
    MATCH (:Node&Initiative {id: one3[0]})-[:PART_OF*1..]->(whole3:Initiative)
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

// statement: organisation/by-id (+ succession/successors)
// document: entity/planned-and-undated
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, [COLLECT {
MATCH (organisation1)-[succession2:SUCCEEDED_BY]->(successor2:Organisation)
WITH succession2, successor2 ORDER BY successor2.nameOrder, succession2.id LIMIT $a2.take
RETURN [null, [succession2.how], [successor2.id]]
}, null]] LIMIT 1
}) AS answer

// statement: organisation/by-id (+ succession/successors, evidence/of-citing)
// document: evidence/whole-and-part
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, [COLLECT {
MATCH (organisation1)-[succession2:SUCCEEDED_BY]->(successor2:Organisation)
WITH succession2, successor2 ORDER BY successor2.nameOrder, succession2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN succession2.citations + coalesce(succession2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, [CASE WHEN citation3.id IN succession2.citations THEN 'WHOLE' ELSE 'PART' END], [citation3.id, citation3.basis]]
}, COUNT {
MATCH (citation3:Citation)
WHERE citation3.id IN succession2.citations + coalesce(succession2.partly, [])
}], succession2.how], [successor2.id]]
}, null]] LIMIT 1
}) AS answer

// statement: organisation/organisations
// document: receipt/two-or-more-awards
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND COUNT {
MATCH (organisation1)<-[receipt2:AWARDED_TO]-(award2:Award)
WHERE award2.stage IN $a2.v0
} >= $a1.v0
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: organisation/organisations
// document: register/code-as-people-write-it
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND EXISTS {
MATCH (organisation1)-[:IDENTIFIED_BY]->(identifier2:Identifier)
WHERE identifier2.scheme = $a2.v0
AND identifier2.value = $a2.v1
}
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id]]
}, null] AS answer

// statement: organisation/organisations
// document: register/code-as-people-write-it
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND EXISTS {
MATCH (organisation1)-[:IDENTIFIED_BY]->(identifier2:Identifier)
WHERE identifier2.scheme = $a2.v0
AND identifier2.value IN $a2.v1
}
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id]]
}, null] AS answer

// statement: organisation/organisations
// document: register/code-as-people-write-it
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND EXISTS {
MATCH (organisation1)-[:IDENTIFIED_BY]->(identifier2:Identifier)
WHERE identifier2.scheme IN $a2.v0
AND identifier2.value IN $a2.v1
}
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id]]
}, null] AS answer

// statement: organisation/organisations
// document: register/code-as-people-write-it
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND EXISTS {
MATCH (organisation1)-[:IDENTIFIED_BY]->(identifier2:Identifier)
WHERE identifier2.value IN $a2.v0
}
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id]]
}, null] AS answer

// statement: organisation/organisations
// document: register/former-id
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND organisation1:Node AND organisation1.id = $a1.v0
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: organisation/organisations
// document: organisation/as-a-person-sorts
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND toLower(organisation1.name) STARTS WITH toLower($a1.v0)
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: organisation/organisations
// document: mechanics/empty-choices
RETURN [null, COUNT {
MATCH (organisation1:Organisation)
WHERE false
}] AS answer

// statement: organisation/organisations
// document: mechanics/empty-choices
RETURN [null, COUNT {
MATCH (organisation1:Organisation)
WHERE organisation1.kind IN $a1.v0
}] AS answer

// statement: organisation/organisations
// document: mechanics/empty-choices
RETURN [null, COUNT {
MATCH (organisation1:Organisation)
WHERE organisation1:Node AND organisation1.id IN $a1.v0
}] AS answer

// statement: organisation/organisations
// document: register/bodies-by-kind-and-region
// document: src/main/resources/examples/1-what-there-is
RETURN [null, COUNT {
MATCH (organisation1:Organisation)
}, null, null, COLLECT {
MATCH (organisation1:Organisation)
WITH organisation1, organisation1.kind AS group2key0
WITH group2key0, count(*) AS group2count, [] AS group2measures
ORDER BY group2count DESC, group2key0 IS NULL, group2key0 LIMIT $a1.v0
RETURN [[group2key0], group2count, group2measures, null, null]
}] AS answer

// statement: organisation/organisations (+ funding/of-organisation)
// document: group/most-related
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE COUNT { (organisation1)<-[:FUNDED_BY]-() } IS NOT NULL
AND organisation1.id IS NOT NULL
WITH organisation1 ORDER BY COUNT { (organisation1)<-[:FUNDED_BY]-() } DESC, organisation1.id DESC LIMIT $a1.take
RETURN [null, null, [organisation1.id, [null, COUNT {
MATCH (organisation1)<-[funding2:FUNDED_BY]-(award2:Award)
}], organisation1.name]]
}, null] AS answer

// statement: organisation/organisations (+ location/of-entity, part/wholes-of-place, evidence/of-citing)
// document: register/boards-and-where-they-serve
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND toLower(organisation1.name) CONTAINS toLower($a1.v0)
AND organisation1.kind IN $a1.v1
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name, [COLLECT {
MATCH (organisation1)-[location2:LOCATED_IN]->(place2:Place)
WITH location2, place2 ORDER BY place2.nameOrder, location2.id LIMIT $a2.take
RETURN [null, null, [place2.id, place2.kind, place2.name, [COLLECT {
MATCH (place2)-[membership3:PART_OF]->(whole3:Place)
WITH membership3, whole3 ORDER BY whole3.nameOrder, membership3.id LIMIT $a3.take
RETURN [null, [[COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN membership3.citations + coalesce(membership3.partly, [])
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id, citation4.basis]]
}, null], membership3.from], [whole3.id, whole3.kind, whole3.name]]
}, null]]]
}, null]]]
}, COUNT {
MATCH (organisation1:Organisation)
WHERE toLower(organisation1.name) CONTAINS toLower($a1.v2)
AND organisation1.kind IN $a1.v3
}] AS answer

// statement: organisation/organisations (+ naming/of-entity, evidence/of-citing)
// document: naming/names-by-edition
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND organisation1:Node AND organisation1.id IN $a1.v0
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name, [COLLECT {
MATCH (organisation1)-[:NAMED]->(name2:Name)
WHERE name2.kind IN $a2.v0
WITH name2 ORDER BY name2.preferred DESC, name2.textOrder, name2.id LIMIT $a2.take
RETURN [null, null, [name2.id, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN name2.citations + coalesce(name2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, [CASE WHEN citation3.id IN name2.citations THEN 'WHOLE' ELSE 'PART' END], [citation3.id, citation3.basis]]
}, null], name2.from, name2.kind, name2.text, name2.until]]
}, null]]]
}, null] AS answer

// statement: organisation/organisations (+ naming/of-entity, evidence/of-citing, citing/source)
// document: naming/which-organisation-was-the-hscic
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND EXISTS {
MATCH (organisation1)-[:NAMED]->(name2:Name)
WHERE name2.text = $a2.v0
AND name2.kind IN $a2.v1
}
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name, [COLLECT {
MATCH (organisation1)-[:NAMED]->(name3:Name)
WHERE name3.kind IN $a3.v0
WITH name3 ORDER BY name3.preferred DESC, name3.textOrder, name3.id LIMIT $a3.take
RETURN [null, null, [name3.id, [COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN name3.citations + coalesce(name3.partly, [])
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id, citation4.locator, head(COLLECT {
MATCH (citation4)-[:CITES]->(source5:Source)
RETURN [source5.id, source5.title] LIMIT 1
})]]
}, null], name3.kind, name3.text]]
}, null]]]
}, COUNT {
MATCH (organisation1:Organisation)
WHERE EXISTS {
MATCH (organisation1)-[:NAMED]->(name6:Name)
WHERE name6.text = $a6.v0
AND name6.kind IN $a6.v1
}
}] AS answer

// statement: organisation/organisations (+ receipt/of-organisation)
// document: receipt/two-or-more-awards
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND COUNT {
MATCH (organisation1)<-[receipt2:AWARDED_TO]-(award2:Award)
} >= $a1.v0
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, [null, COUNT {
MATCH (organisation1)<-[receipt3:AWARDED_TO]-(award3:Award)
}], organisation1.name]]
}, null] AS answer

// statement: organisation/trusts
// document: register/bodies-by-kind-and-region
RETURN [null, COUNT {
MATCH (organisation1:Trust)
WHERE EXISTS {
MATCH (organisation1)-[:HAS_FIGURE]->(figure2:Figure)
WHERE figure2.measure IN $a2.v0
AND figure2.dateLatest < $a2.v1
}
}] AS answer

// statement: organisation/trusts
// document: participation/followers-and-their-exemplars
RETURN [null, COUNT {
MATCH (organisation1:Trust)
WHERE EXISTS {
MATCH (organisation1)-[partnership2:PARTNERED_WITH]->(partner2:Organisation)
WHERE EXISTS {
MATCH (found3:Node {id: partnership2.initiative})-[:REDIRECTS_TO*0..9]->(initiative3:Initiative)
WHERE toLower(initiative3.name) STARTS WITH toLower($a3.v0)
}
}
}] AS answer

// statement: organisation/trusts (+ fact/figures, evidence/of-citing, citing/source)
// document: register/trusts-that-closed-lately
RETURN [COLLECT {
MATCH (organisation1:Trust)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND EXISTS {
MATCH (organisation1)-[:HAS_FIGURE]->(figure2:Figure)
WHERE figure2.measure IN $a2.v0
AND figure2.dateEarliest >= $a2.v1
}
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, [COLLECT {
MATCH (organisation1)-[:HAS_FIGURE]->(figure3:Figure)
WHERE figure3.measure IN $a3.v0
WITH figure3 ORDER BY figure3.measure, figure3.preferred DESC, figure3.id DESC LIMIT $a3.take
RETURN [null, null, [figure3.id, figure3.dateText, [COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN figure3.citations + coalesce(figure3.partly, [])
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id, citation4.locator, head(COLLECT {
MATCH (citation4)-[:CITES]->(source5:Source)
RETURN [source5.id, source5.title] LIMIT 1
})]]
}, null]]]
}, null], organisation1.name]]
}, COUNT {
MATCH (organisation1:Trust)
WHERE EXISTS {
MATCH (organisation1)-[:HAS_FIGURE]->(figure6:Figure)
WHERE figure6.measure IN $a6.v0
AND figure6.dateEarliest >= $a6.v1
}
}] AS answer

// statement: organisation/trusts (+ naming/of-entity)
// document: register/trusts-that-were-renamed
RETURN [COLLECT {
MATCH (organisation1:Trust)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND EXISTS {
MATCH (organisation1)-[:NAMED]->(name2:Name)
WHERE name2.kind IN $a2.v0
AND name2.untilFirst >= $a2.v1
}
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name, [COLLECT {
MATCH (organisation1)-[:NAMED]->(name3:Name)
WHERE name3.kind IN $a3.v0
WITH name3 ORDER BY name3.preferred DESC, name3.textOrder, name3.id LIMIT $a3.take
RETURN [null, null, [name3.id, name3.text, name3.until]]
}, null]]]
}, COUNT {
MATCH (organisation1:Trust)
WHERE EXISTS {
MATCH (organisation1)-[:NAMED]->(name4:Name)
WHERE name4.kind IN $a4.v0
AND name4.untilFirst >= $a4.v1
}
}] AS answer

// statement: organisation/trusts (+ partnership/partner-of, evidence/of-citing, initiative/by-id, participation/of-initiative, partnership/partners, succession/successors)
// document: participation/followers-and-their-exemplars
RETURN [COLLECT {
MATCH (organisation1:Trust)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND organisation1:Node AND organisation1.id IN $a1.v0
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name, [COLLECT {
MATCH (organisation1)<-[partnership2:PARTNERED_WITH]-(follower2:Organisation)
WITH partnership2, follower2 ORDER BY follower2.nameOrder, partnership2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN partnership2.citations + coalesce(partnership2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id]]
}, null], head(COLLECT {
MATCH (found4:Node {id: partnership2.initiative})-[:REDIRECTS_TO*0..9]->(initiative4:Initiative)
RETURN [initiative4.id, initiative4.name, [null, COUNT {
MATCH (initiative4)<-[participation5:PARTICIPATES_IN]-(organisation5:Organisation)
}]] LIMIT 1
}), partnership2.role], [follower2.id, follower2.name]]
}, null], [null, COUNT {
MATCH (organisation1)-[partnership6:PARTNERED_WITH]->(partner6:Organisation)
}], [COLLECT {
MATCH (organisation1)-[succession7:SUCCEEDED_BY]->(successor7:Organisation)
WITH succession7, successor7 ORDER BY successor7.nameOrder, succession7.id LIMIT $a7.take
RETURN [null, [succession7.from, succession7.how], [successor7.id, successor7.name]]
}, null]]]
}, null] AS answer

// statement: organisation/universities
// document: register/universities-of-one-register-alone
RETURN [null, COUNT {
MATCH (organisation1:University)
WHERE EXISTS {
MATCH (organisation1)-[:IDENTIFIED_BY]->(identifier2:Identifier)
WHERE identifier2.scheme = $a2.v0
}
AND EXISTS {
MATCH (organisation1)-[:IDENTIFIED_BY]->(identifier3:Identifier)
WHERE identifier3.scheme = $a3.v0
}
}] AS answer

// statement: organisation/universities
// document: register/universities-of-one-register-alone
RETURN [null, COUNT {
MATCH (organisation1:University)
WHERE EXISTS {
MATCH (organisation1)-[:IDENTIFIED_BY]->(identifier2:Identifier)
WHERE identifier2.scheme = $a2.v0
}
AND NOT coalesce(EXISTS {
MATCH (organisation1)-[:IDENTIFIED_BY]->(identifier3:Identifier)
WHERE identifier3.scheme = $a3.v0
}, false)
}] AS answer

// statement: organisation/universities (+ participation/of-organisation, evidence/of-citing, part/parts-of-organisation)
// document: participation/universities-that-run-or-research
RETURN [COLLECT {
MATCH (organisation1:University)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND EXISTS {
MATCH (organisation1)-[participation2:PARTICIPATES_IN]->(initiative2:Initiative)
}
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name, [COLLECT {
MATCH (organisation1)-[participation3:PARTICIPATES_IN]->(initiative3:Initiative)
WITH participation3, initiative3 ORDER BY participation3.role, initiative3.nameOrder, participation3.id LIMIT $a3.take
RETURN [null, [participation3.attested, [COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN participation3.citations + coalesce(participation3.partly, [])
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id]]
}, null], participation3.role], [initiative3.id, initiative3.name]]
}, null], [COLLECT {
MATCH (organisation1)<-[membership5:PART_OF]-(part5:Organisation)
WITH membership5, part5 ORDER BY part5.nameOrder, membership5.id LIMIT $a5.take
RETURN [null, null, [part5.id, part5.kind, part5.name]]
}, null]]]
}, COUNT {
MATCH (organisation1:University)
WHERE EXISTS {
MATCH (organisation1)-[participation6:PARTICIPATES_IN]->(initiative6:Initiative)
}
}] AS answer

// statement: person/by-id (+ appointment/of-person, evidence/of-citing)
// document: entity/planned-and-undated
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(person1:Person)
RETURN [person1.id, [COLLECT {
MATCH (person1)-[appointment2:APPOINTED_TO]->(organisation2:Organisation)
WITH appointment2, organisation2 ORDER BY appointment2.leading DESC, organisation2.nameOrder, appointment2.id LIMIT $a2.take
RETURN [null, [appointment2.attested, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN appointment2.citations + coalesce(appointment2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.asFound]]
}, null], appointment2.title], null]
}, null]] LIMIT 1
}) AS answer

// statement: person/by-id (+ appointment/of-person, evidence/of-citing, citing/source)
// document: appointment/the-posts-of-adrian-brooke
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(person1:Person)
RETURN [person1.id, [COLLECT {
MATCH (person1)-[appointment2:APPOINTED_TO]->(organisation2:Organisation)
WITH appointment2, organisation2 ORDER BY appointment2.leading DESC, organisation2.nameOrder, appointment2.id LIMIT $a2.take
RETURN [null, [appointment2.attested, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN appointment2.citations + coalesce(appointment2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.locator, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id, source4.title] LIMIT 1
})]]
}, null], appointment2.from, appointment2.honorary, appointment2.leading, type(appointment2) + ':' + appointment2.id, appointment2.title, appointment2.until], [organisation2.id, organisation2.kind, organisation2.name]]
}, null], person1.honorificPrefix, person1.name] LIMIT 1
}) AS answer

// statement: person/by-id (+ appointment/of-person, evidence/of-citing, citing/source, leadership/initiatives-of-person, quoting/of-person)
// document: src/main/resources/data/examples/3-one-persons-posts
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(person1:Person)
RETURN [person1.id, [COLLECT {
MATCH (person1)-[appointment2:APPOINTED_TO]->(organisation2:Organisation)
WITH appointment2, organisation2 ORDER BY appointment2.leading DESC, organisation2.nameOrder, appointment2.id LIMIT $a2.take
RETURN [null, [appointment2.attested, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN appointment2.citations + coalesce(appointment2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.locator, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id, source4.title, source4.url] LIMIT 1
})]]
}, null], appointment2.honorary, appointment2.leading, appointment2.title], [organisation2.id, organisation2.kind, organisation2.name]]
}, null], [COLLECT {
MATCH (person1)-[leadership5:LEADS]->(initiative5:Initiative)
WITH leadership5, initiative5 ORDER BY initiative5.nameOrder, leadership5.id LIMIT $a5.take
RETURN [null, [leadership5.title], [initiative5.id, initiative5.name]]
}, null], person1.name, [COLLECT {
MATCH (person1)-[:SAID]->(quotation6:Quotation)
WITH quotation6 ORDER BY quotation6.id LIMIT $a6.take
RETURN [null, null, [quotation6.id, quotation6.capacity, quotation6.fidelity, quotation6.gist]]
}, null]] LIMIT 1
}) AS answer

// statement: person/by-id (+ appointment/of-person, evidence/of-citing, speech/of-person)
// document: evidence/whole-and-part
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(person1:Person)
RETURN [person1.id, [COLLECT {
MATCH (person1)-[appointment2:APPOINTED_TO]->(organisation2:Organisation)
WITH appointment2, organisation2 ORDER BY appointment2.leading DESC, organisation2.nameOrder, appointment2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN appointment2.citations + coalesce(appointment2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, [CASE WHEN citation3.id IN appointment2.citations THEN 'WHOLE' ELSE 'PART' END], [citation3.id, citation3.basis]]
}, null], appointment2.title], null]
}, null], [COLLECT {
MATCH (person1)-[speech4:SPOKE_AT]->(event4:Event)
WITH speech4, event4 ORDER BY event4.nameOrder, speech4.id LIMIT $a4.take
RETURN [null, [speech4.attested, [COLLECT {
MATCH (citation5:Citation)
WHERE citation5.id IN speech4.citations + coalesce(speech4.partly, [])
WITH citation5 ORDER BY citation5.id LIMIT $a5.take
RETURN [null, [CASE WHEN citation5.id IN speech4.citations THEN 'WHOLE' ELSE 'PART' END], [citation5.id]]
}, null]], null]
}, null]] LIMIT 1
}) AS answer

// statement: person/by-id (+ quoting/of-person, subject/of-quotation, audience/of-quotation, audience/of-organisation)
// document: quoting/what-a-person-said
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(person1:Person)
RETURN [person1.id, [COLLECT {
MATCH (person1)-[:SAID]->(quotation2:Quotation)
WITH quotation2 ORDER BY quotation2.id LIMIT $a2.take
RETURN [null, null, [quotation2.id, [COLLECT {
MATCH (quotation2)-[subject3:ABOUT]->(entity3:Entity)
WITH subject3, entity3 ORDER BY entity3.nameOrder, subject3.id LIMIT $a3.take
RETURN [null, null, CASE
WHEN entity3:Event OR entity3:Initiative OR entity3:Organisation OR entity3:Person OR entity3:Place OR entity3:Review OR entity3:Topic THEN [CASE WHEN entity3:Event THEN 'Event' WHEN entity3:Initiative THEN 'Initiative' WHEN entity3:Organisation THEN 'Organisation' WHEN entity3:Person THEN 'Person' WHEN entity3:Place THEN 'Place' WHEN entity3:Review THEN 'Review' WHEN entity3:Topic THEN 'Topic' END, [entity3.id, entity3.name]]
END]
}, null], quotation2.capacity, quotation2.fidelity, quotation2.gist, [COLLECT {
MATCH (quotation2)-[audience4:GIVEN_TO]->(organisation4:Organisation)
WITH audience4, organisation4 ORDER BY organisation4.nameOrder, audience4.id LIMIT $a4.take
RETURN [null, null, [organisation4.id, organisation4.name, [null, COUNT {
MATCH (organisation4)<-[audience5:GIVEN_TO]-(quotation5:Quotation)
}]]]
}, null]]]
}, null]] LIMIT 1
}) AS answer

// statement: person/leaders
// document: appointment/health-secretary-on-a-day-nobody-names
RETURN [COLLECT {
MATCH (person1:Person)
WHERE EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE post1:LEADS OR post1.leading }
AND person1.nameOrder IS NOT NULL
AND person1.name IS NOT NULL
AND person1.id IS NOT NULL
AND (EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE (post1:LEADS OR post1.leading) AND ($a1.day IN post1.attested OR (post1.fromLatest <= $a1.day AND $a1.day < post1.untilEarliest)) })
WITH person1 ORDER BY person1.nameOrder, person1.id LIMIT $a1.take
RETURN [null, null, [person1.id, person1.name]]
}, COUNT {
MATCH (person1:Person)
WHERE EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE post1:LEADS OR post1.leading }
AND (EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE (post1:LEADS OR post1.leading) AND ($a1.day IN post1.attested OR (post1.fromLatest <= $a1.day AND $a1.day < post1.untilEarliest)) })
}] AS answer

// statement: person/leaders
// document: appointment/health-secretary-on-a-day-nobody-names
RETURN [null, COUNT {
MATCH (person1:Person)
WHERE EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE post1:LEADS OR post1.leading }
AND (EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE (post1:LEADS OR post1.leading) AND ((CASE WHEN post1.fromEarliest IS NOT NULL THEN post1.fromEarliest <= $a1.day ELSE size(post1.attested) = 0 OR any(attested IN post1.attested WHERE attested <= $a1.day) END AND coalesce($a1.day < post1.untilLatest, true)) OR $a1.day IN post1.attested) })
AND person1:Node AND person1.id = $a1.v0
}] AS answer

// statement: person/leaders
// document: appointment/the-posts-of-adrian-brooke
RETURN [null, COUNT {
MATCH (person1:Person)
WHERE EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE post1:LEADS OR post1.leading }
AND person1:Node AND person1.id = $a1.v0
}] AS answer

// statement: person/people
// document: group/most-related
RETURN [COLLECT {
MATCH (person1:Person)
WHERE COUNT { MATCH (person1)-[:SAID]->()-[:ABOUT]->(quoted1:Initiative) RETURN DISTINCT quoted1 } IS NOT NULL
AND person1.id IS NOT NULL
WITH person1 ORDER BY COUNT { MATCH (person1)-[:SAID]->()-[:ABOUT]->(quoted1:Initiative) RETURN DISTINCT quoted1 } DESC, person1.id DESC LIMIT $a1.take
RETURN [null, null, [person1.id, person1.name]]
}, null] AS answer

// statement: person/people
// document: mechanics/filters-by-how-many
RETURN [COLLECT {
MATCH (person1:Person)
WHERE person1.nameOrder IS NOT NULL
AND person1.name IS NOT NULL
AND person1.id IS NOT NULL
AND COUNT {
MATCH (person1)-[appointment2:APPOINTED_TO]->(organisation2:Organisation)
WHERE EXISTS {
MATCH (citation3:Citation)
WHERE citation3.id IN appointment2.citations + coalesce(appointment2.partly, [])
AND citation3.basis IN $a3.v0
}
} >= $a1.v0
WITH person1 ORDER BY person1.nameOrder, person1.id LIMIT $a1.take
RETURN [null, null, [person1.id]]
}, null] AS answer

// statement: person/people
// document: src/main/resources/examples/1-what-there-is
RETURN [null, COUNT {
MATCH (person1:Person)
}] AS answer

// statement: person/people
// document: group/posts-and-quotations
RETURN [null, null, null, null, COLLECT {
MATCH (person1:Person)
WITH person1, COUNT { (person1)-[:APPOINTED_TO|LEADS]->() } AS group2key0
WITH group2key0, count(*) AS group2count, [] AS group2measures, collect(DISTINCT person1.id) AS group2members
ORDER BY group2key0 IS NULL, group2key0 DESC LIMIT $a1.v0
RETURN [[group2key0], group2count, group2measures, group2members, null]
}, COLLECT {
MATCH (person1:Person)
WITH person1, COUNT { MATCH (person1)-[:SAID]->()-[:ABOUT]->(quoted1:Initiative) RETURN DISTINCT quoted1 } AS group3key0
WITH group3key0, count(*) AS group3count, [] AS group3measures, collect(DISTINCT person1.id) AS group3members
ORDER BY group3key0 IS NULL, group3key0 DESC LIMIT $a1.v1
RETURN [[group3key0], group3count, group3measures, group3members, null]
}] AS answer

// statement: person/people (+ appointment/of-person)
// document: appointment/before-its-ends
RETURN [COLLECT {
MATCH (person1:Person)
WHERE person1.nameOrder IS NOT NULL
AND person1.name IS NOT NULL
AND person1.id IS NOT NULL
AND EXISTS {
MATCH (person1)-[appointment2:APPOINTED_TO]->(organisation2:Organisation)
}
WITH person1 ORDER BY person1.nameOrder, person1.id LIMIT $a1.take
RETURN [null, null, [person1.id, [null, COUNT {
MATCH (person1)-[appointment3:APPOINTED_TO]->(organisation3:Organisation)
WHERE ((CASE WHEN appointment3.fromEarliest IS NOT NULL THEN appointment3.fromEarliest <= $a3.day ELSE size(appointment3.attested) = 0 OR any(attested IN appointment3.attested WHERE attested <= $a3.day) END AND coalesce($a3.day < appointment3.untilLatest, true)) OR $a3.day IN appointment3.attested)
}], [null, COUNT {
MATCH (person1)-[appointment4:APPOINTED_TO]->(organisation4:Organisation)
WHERE ((CASE WHEN appointment4.fromEarliest IS NOT NULL THEN appointment4.fromEarliest <= $a4.day ELSE size(appointment4.attested) = 0 OR any(attested IN appointment4.attested WHERE attested <= $a4.day) END AND coalesce($a4.day < appointment4.untilLatest, true)) OR $a4.day IN appointment4.attested)
}]]]
}, null] AS answer

// statement: person/people (+ appointment/of-person, evidence/of-citing, citing/source)
// document: src/main/resources/examples/2-who-holds-which-post
RETURN [COLLECT {
MATCH (person1:Person)
WHERE person1.nameOrder IS NOT NULL
AND person1.name IS NOT NULL
AND person1.id IS NOT NULL
WITH person1 ORDER BY person1.nameOrder, person1.id LIMIT $a1.take
RETURN [[person1.nameOrder, person1.id], null, [person1.id, [COLLECT {
MATCH (person1)-[appointment2:APPOINTED_TO]->(organisation2:Organisation)
WITH appointment2, organisation2 ORDER BY appointment2.leading DESC, organisation2.nameOrder, appointment2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN appointment2.citations + coalesce(appointment2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.locator, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id, source4.title, source4.url] LIMIT 1
})]]
}, null], appointment2.from, appointment2.title], [organisation2.id, organisation2.name]]
}, null], person1.name]]
}, null] AS answer

// statement: person/people (+ quoting/of-person)
// document: group/most-related
RETURN [COLLECT {
MATCH (person1:Person)
WHERE COUNT { (person1)-[:SAID]->() } IS NOT NULL
AND person1.id IS NOT NULL
WITH person1 ORDER BY COUNT { (person1)-[:SAID]->() } DESC, person1.nameOrder, person1.id LIMIT $a1.take
RETURN [null, null, [person1.id, person1.name, [null, COUNT {
MATCH (person1)-[:SAID]->(quotation2:Quotation)
}]]]
}, null] AS answer

// statement: place/by-id (+ location/organisations)
// document: register/who-lies-in-an-area
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(place1:Place)
RETURN [place1.id, place1.name, [COLLECT {
MATCH (place1)<-[location2:LOCATED_IN]-(organisation2:Organisation)
WHERE ($a2.day IN location2.attested OR (location2.fromLatest <= $a2.day AND $a2.day < location2.untilEarliest))
AND organisation2.kind IN $a2.v0
WITH location2, organisation2 ORDER BY organisation2.nameOrder, location2.id LIMIT $a2.take
RETURN [null, null, [organisation2.id, organisation2.name]]
}, null], [null, COUNT {
MATCH (place1)<-[location3:LOCATED_IN]-(organisation3:Organisation)
}]] LIMIT 1
}) AS answer

// statement: place/by-id (+ location/organisations, evidence/of-citing, citing/source)
// document: register/trusts-of-a-region-on-a-day
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(place1:Place)
RETURN [place1.id, place1.name, [COLLECT {
MATCH (place1)<-[location2:LOCATED_IN]-(organisation2:Organisation)
WHERE ($a2.day IN location2.attested OR (location2.fromLatest <= $a2.day AND $a2.day < location2.untilEarliest))
AND organisation2.kind IN $a2.v0
WITH location2, organisation2 ORDER BY organisation2.nameOrder, location2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN location2.citations + coalesce(location2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.basis, citation3.locator, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id, source4.title] LIMIT 1
})]]
}, null], location2.from, location2.until], [organisation2.id, organisation2.name]]
}, COUNT {
MATCH (place1)<-[location2:LOCATED_IN]-(organisation2:Organisation)
WHERE ($a2.day IN location2.attested OR (location2.fromLatest <= $a2.day AND $a2.day < location2.untilEarliest))
AND organisation2.kind IN $a2.v1
}]] LIMIT 1
}) AS answer

// statement: place/by-id (+ location/organisations, part/wholes-of-place, part/parts-of-place)
// document: register/who-lies-in-a-city
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(place1:Place)
RETURN [place1.id, place1.kind, place1.name, [null, COUNT {
MATCH (place1)<-[location2:LOCATED_IN]-(organisation2:Organisation)
}], [COLLECT {
MATCH (place1)-[membership3:PART_OF]->(whole3:Place)
WITH membership3, whole3 ORDER BY whole3.nameOrder, membership3.id LIMIT $a3.take
RETURN [null, null, [whole3.id, whole3.kind, whole3.name]]
}, null], [null, COUNT {
MATCH (place1)<-[membership4:PART_OF]-(part4:Place)
}]] LIMIT 1
}) AS answer

// statement: place/by-id (+ part/wholes-of-place)
// document: entity/planned-and-undated
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(place1:Place)
RETURN [place1.id, [COLLECT {
MATCH (place1)-[membership2:PART_OF]->(whole2:Place)
WITH membership2, whole2 ORDER BY whole2.nameOrder, membership2.id LIMIT $a2.take
RETURN [null, null, [whole2.id]]
}, null]] LIMIT 1
}) AS answer

// statement: quotation/by-id (+ evidence/of-citing)
// document: quotation/when-it-was-said
RETURN head(COLLECT {
MATCH (quotation1:Quotation {id: $a1.id})
RETURN [quotation1.id, [COLLECT {
MATCH (citation2:Citation)
WHERE citation2.id IN quotation1.citations + coalesce(quotation1.partly, [])
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, [CASE WHEN citation2.id IN quotation1.citations THEN 'WHOLE' ELSE 'PART' END], [citation2.id]]
}, null], quotation1.said] LIMIT 1
}) AS answer

// statement: quotation/by-id (+ subject/of-quotation)
// document: quotation/when-it-was-said
RETURN head(COLLECT {
MATCH (quotation1:Quotation {id: $a1.id})
RETURN [quotation1.id, [COLLECT {
MATCH (quotation1)-[subject2:ABOUT]->(entity2:Entity)
WITH subject2, entity2 ORDER BY entity2.nameOrder, subject2.id LIMIT $a2.take
RETURN [null, null, CASE
WHEN entity2:Event OR entity2:Initiative OR entity2:Organisation OR entity2:Person OR entity2:Place OR entity2:Review OR entity2:Topic THEN [CASE WHEN entity2:Event THEN 'Event' WHEN entity2:Initiative THEN 'Initiative' WHEN entity2:Organisation THEN 'Organisation' WHEN entity2:Person THEN 'Person' WHEN entity2:Place THEN 'Place' WHEN entity2:Review THEN 'Review' WHEN entity2:Topic THEN 'Topic' END, [entity2.id]]
END]
}, null], quotation1.said] LIMIT 1
}) AS answer

// statement: quotation/quotations
// document: quotation/when-it-was-said
RETURN [COLLECT {
MATCH (quotation1:Quotation)
WHERE quotation1.id IS NOT NULL
AND quotation1.id IS NOT NULL
AND quotation1.saidEarliest >= $a1.v0
WITH quotation1 ORDER BY quotation1.id LIMIT $a1.take
RETURN [null, null, [quotation1.id, quotation1.said]]
}, COUNT {
MATCH (quotation1:Quotation)
WHERE quotation1.saidEarliest >= $a1.v1
}] AS answer

// statement: quotation/quotations
// document: quotation/when-it-was-said
RETURN [COLLECT {
MATCH (quotation1:Quotation)
WHERE quotation1.saidOrder IS NOT NULL
AND quotation1.id IS NOT NULL
WITH quotation1 ORDER BY quotation1.saidOrder, quotation1.id LIMIT $a1.take
RETURN [null, null, [quotation1.id, quotation1.said]]
}, null] AS answer

// statement: quotation/quotations
// document: quotation/when-it-was-said
RETURN [COLLECT {
MATCH (quotation1:Quotation)
WHERE quotation1.saidOrderDown IS NOT NULL
AND quotation1.id IS NOT NULL
WITH quotation1 ORDER BY quotation1.saidOrderDown DESC, quotation1.id DESC LIMIT $a1.take
RETURN [null, null, [quotation1.id, quotation1.said]]
}, null] AS answer

// statement: quotation/quotations (+ evidence/of-citing, citing/source)
// document: quotation/as-spoken
RETURN [COLLECT {
MATCH (quotation1:Quotation)
WHERE quotation1.id IS NOT NULL
AND quotation1.id IS NOT NULL
AND quotation1.fidelity IN $a1.v0
WITH quotation1 ORDER BY quotation1.id LIMIT $a1.take
RETURN [null, null, [quotation1.id, [COLLECT {
MATCH (citation2:Citation)
WHERE citation2.id IN quotation1.citations + coalesce(quotation1.partly, [])
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id, head(COLLECT {
MATCH (citation2)-[:CITES]->(source3:Source)
RETURN [source3.id, source3.quality] LIMIT 1
})]]
}, null]]]
}, COUNT {
MATCH (quotation1:Quotation)
WHERE quotation1.fidelity IN $a1.v1
}] AS answer

// statement: quotation/quotations (+ evidence/of-citing, citing/source, quoting/person)
// document: quotation/as-spoken
RETURN [COLLECT {
MATCH (quotation1:Quotation)
WHERE quotation1.id IS NOT NULL
AND quotation1.id IS NOT NULL
AND quotation1.fidelity IN $a1.v0
WITH quotation1 ORDER BY quotation1.id LIMIT $a1.take
RETURN [null, null, [quotation1.id, [COLLECT {
MATCH (citation2:Citation)
WHERE citation2.id IN quotation1.citations + coalesce(quotation1.partly, [])
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id, head(COLLECT {
MATCH (citation2)-[:CITES]->(source3:Source)
RETURN [source3.id] LIMIT 1
})]]
}, null], head(COLLECT {
MATCH (quotation1)<-[:SAID]-(person4:Person)
RETURN [person4.id, person4.name] LIMIT 1
})]]
}, COUNT {
MATCH (quotation1:Quotation)
WHERE quotation1.fidelity IN $a1.v1
}] AS answer

// statement: quotation/quotations (+ evidence/of-citing, citing/source, quoting/person)
// document: quotation/as-spoken
RETURN [COLLECT {
MATCH (quotation1:Quotation)
WHERE quotation1.id IS NOT NULL
AND quotation1.id IS NOT NULL
AND quotation1.fidelity IN $a1.v0
WITH quotation1 ORDER BY quotation1.id LIMIT $a1.take
RETURN [null, null, [quotation1.id, quotation1.capacity, [COLLECT {
MATCH (citation2:Citation)
WHERE citation2.id IN quotation1.citations + coalesce(quotation1.partly, [])
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id, head(COLLECT {
MATCH (citation2)-[:CITES]->(source3:Source)
RETURN [source3.id] LIMIT 1
})]]
}, null], head(COLLECT {
MATCH (quotation1)<-[:SAID]-(person4:Person)
RETURN [person4.id, person4.name] LIMIT 1
})]]
}, COUNT {
MATCH (quotation1:Quotation)
WHERE quotation1.fidelity IN $a1.v1
}] AS answer

// statement: reading/common-neighbours
// document: mechanics/empty-choices
// document: path/what-three-have-in-common
// What several nodes have in common: relationships between them, and nodes next to at least two of them.
//
// params   ids, via, limit
UNWIND $ids AS id
OPTIONAL MATCH (:Node {id: id})-[:REDIRECTS_TO*0..9]->(asked:Node)
WHERE NOT asked:Redirect
WITH collect([id, asked.id]) AS known, collect(DISTINCT asked) AS nodes
RETURN known, COLLECT {
  UNWIND nodes AS one
  MATCH (one)-[link:$any($via)]->(other:Node)
  WHERE other IN nodes
  WITH link ORDER BY type(link), link.id LIMIT 201
  RETURN
    [type(link), link.id, startNode(link).id, endNode(link).id, link {.from, .until, .attested, .preferred, .initiative, .citations, .partly}, link {.honorary, .how, .initiative, .leading, .office, .role, .title}, COLLECT {
      UNWIND link.citations AS cited
      MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
      RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
        MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
        WHERE NOT (origin)-[:DERIVED_FROM]->()
        RETURN origin.id ORDER BY origin.id LIMIT 1
      }), source.id)]
    }]
} AS direct, COLLECT {
  UNWIND nodes AS one
  MATCH (one)-[link:$any($via)]-(common:Node)
  WHERE NOT common IN nodes
  WITH common, count(DISTINCT one) AS times, collect(link) AS links
  WHERE times >= 2
  ORDER BY times DESC, common.id LIMIT $limit + 1
  RETURN [common.id, times, COLLECT {
    UNWIND links AS link
    WITH link ORDER BY type(link), link.id LIMIT 20
    RETURN
      [type(link), link.id, startNode(link).id, endNode(link).id, link {.from, .until, .attested, .preferred, .initiative, .citations, .partly}, link {.honorary, .how, .initiative, .leading, .office, .role, .title}, COLLECT {
        UNWIND link.citations AS cited
        MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
        RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
          MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
          WHERE NOT (origin)-[:DERIVED_FROM]->()
          RETURN origin.id ORDER BY origin.id LIMIT 1
        }), source.id)]
      }]
  }]
} AS common

// statement: reading/contradicted
// document: doubt/contradicted
// document: mechanics/doubts
// Figures and awards that others contradict, awards first, each pair once: at the one whose id comes first.
//
// params   award, figure, examined, first
CALL () {
  MATCH (fact:Award)
  WHERE fact.id > $award
  RETURN fact, [fact.id, ''] AS keys ORDER BY fact.id
  UNION ALL
  MATCH (fact:Figure)
  WHERE fact.id > $figure
  RETURN fact, ['~', fact.id] AS keys ORDER BY fact.id
}
WITH fact, keys LIMIT toInteger($examined)
WITH fact, keys, COLLECT {
  MATCH (fact)<-[:HAS_FIGURE]-(:Entity)-[:HAS_FIGURE]->(other:Figure)
  WHERE other.id > fact.id AND other.measure = fact.measure AND other.status = fact.status
    AND coalesce(other.unit = fact.unit, other.unit IS NULL AND fact.unit IS NULL)
    AND coalesce(fact.asOfEarliest <= other.asOfLatest AND other.asOfEarliest <= fact.asOfLatest, true)
    AND (fact.minimum > other.maximum OR other.minimum > fact.maximum
      OR fact.dateEarliest > other.dateLatest OR other.dateEarliest > fact.dateLatest)
  RETURN other.id AS id ORDER BY id LIMIT 20
  UNION
  MATCH (fact)-[:AWARDED_TO]->(:Node)<-[:AWARDED_TO]-(other:Award)
  WHERE other.id > fact.id AND other.stage = fact.stage AND other.kind = fact.kind AND other.currency = fact.currency
    AND (fact.minimumMinor > other.maximumMinor OR other.minimumMinor > fact.maximumMinor)
    AND EXISTS { MATCH (fact)-[:UNDER]->(:Initiative)<-[:UNDER]-(other) }
    AND NOT EXISTS {
      MATCH (one:Citation)-[:CITES]->(:Source)<-[:CITES]-(both:Citation)
      WHERE one.id IN fact.citations AND both.id IN other.citations
    }
  RETURN other.id AS id ORDER BY id LIMIT 20
} AS against
WHERE size(against) > 0
WITH keys, fact, against LIMIT $first + 1
RETURN keys, fact.id AS id, '' AS type, null AS start, null AS end, fact.citations AS citations, coalesce(fact.partly, []) AS partly, against
UNION ALL
CALL () {
  MATCH (fact:Award)
  WHERE fact.id > $award
  RETURN [fact.id, ''] AS keys ORDER BY fact.id
  UNION ALL
  MATCH (fact:Figure)
  WHERE fact.id > $figure
  RETURN ['~', fact.id] AS keys ORDER BY fact.id
}
WITH keys SKIP $examined - 1 LIMIT 2
WITH collect(keys) AS left WHERE size(left) = 2
RETURN left[0] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS partly, null AS against

// statement: reading/fallen-due
// document: doubt/fallen-due
// document: mechanics/doubts
// document: src/main/resources/data/examples/9-what-was-promised
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
RETURN [toString(figure.dueOrder), figure.id] AS keys, figure.id AS id, '' AS type, null AS start, null AS end, figure.citations AS citations, coalesce(figure.partly, []) AS partly, outcomes AS against
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
RETURN left[0] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS partly, null AS against

// statement: reading/family
// document: evidence/whole-and-part
// document: lineage/behind-the-money-of-a-trust
// document: lineage/what-came-of-a-review
// document: lineage/who-lost-a-bid
// document: mechanics/empty-choices
// document: path/none
// document: path/past-a-lost-bid
// document: path/past-a-merged-trust
// document: path/wachter-and-neylon
// document: path/ways-asked-for
// document: register/colleges-of-a-university
// document: src/main/resources/data/examples/7-how-two-people-are-connected
// document: src/main/resources/data/examples/8-what-stands-behind-a-trusts-money
// The nodes that some ids stand for; an organisation with its predecessors and successors where they count as one.
//
// params   ids, folded
UNWIND $ids AS id
OPTIONAL MATCH (:Node {id: id})-[:REDIRECTS_TO*0..9]->(one:Node)
WHERE NOT one:Redirect
WITH id, one,
  CASE
    WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
      MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
      RETURN fellow ORDER BY fellow.id
    }
    ELSE [one]
  END
  AS members
RETURN id, one.id AS node, [member IN members | member.id] AS members

// statement: reading/lineage-hop
// document: lineage/behind-the-money-of-a-trust
// document: lineage/what-came-of-a-review
// document: lineage/who-lost-a-bid
// document: register/colleges-of-a-university
// document: src/main/resources/data/examples/8-what-stands-behind-a-trusts-money
// The hops that lead on from some nodes, back to what came before or forward to what came of them; none by what hands no
// descent on. Of organisations
// that count as one the first stands for all.
//
// joined   LED_TO: lineage
// joined   UNDER: lineageTowards
// params   ids, seen, back, folded, barren, most
UNWIND $ids AS id
MATCH (one:Node {id: id})
WITH id,
  CASE
    WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
      MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
      RETURN fellow ORDER BY fellow.id
    }
    ELSE [one]
  END
  AS members
UNWIND members AS member
MATCH (member)-[link:LED_TO|MADE|ANSWERED_BY|PART_OF|SUCCEEDED_BY|UNDER|AWARDED_TO|PARTICIPATES_IN]-(other:Node)
WHERE (CASE WHEN link:PART_OF|UNDER|PARTICIPATES_IN THEN startNode(link) ELSE endNode(link) END = member) = $back
  AND NOT ($folded AND link:SUCCEEDED_BY)
  AND NOT any(one IN $barren WHERE type(link) = one[0] AND link[one[1]] IN one[2])
WITH DISTINCT id, link, other AS one
WITH id, link, one,
  CASE
    WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
      MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
      RETURN fellow ORDER BY fellow.id
    }
    ELSE [one]
  END
  AS family
WITH id, link, one, family[0].id AS first
WHERE NOT first IN $seen
WITH id, link, one, first
ORDER BY type(link), link.id LIMIT $most
RETURN id, first, one.id AS node, one:Review AS review,
  [type(link), link.id, startNode(link).id, endNode(link).id, link {.from, .until, .attested, .preferred, .initiative, .citations, .partly}, link {.honorary, .how, .initiative, .leading, .office, .role, .title}, COLLECT {
    UNWIND link.citations AS cited
    MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
    RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
      MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
      WHERE NOT (origin)-[:DERIVED_FROM]->()
      RETURN origin.id ORDER BY origin.id LIMIT 1
    }), source.id)]
  }]
  AS hop

// statement: reading/machine-rewritten
// document: doubt/machine-rewritten
// document: mechanics/doubts
// Facts and relationships that rest on what a machine rewrote alone, each at the first of the places that support it.
//
// params   place, type, id, examined, first
MATCH (place:Citation)
WHERE place.id >= $place
WITH place ORDER BY place.id LIMIT toInteger($examined)
WHERE place.fidelity = 'MACHINE_REWRITTEN'
CALL (place) {
  CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + place.id + '"') YIELD node AS fact
  WITH fact
  WHERE fact:Award|Figure|Statement|Recommendation|Quotation|Gap
  RETURN '' AS type, fact.id AS id, null AS start, null AS end, fact.citations AS citations, coalesce(fact.partly, []) AS partly
  UNION ALL
  CALL db.index.fulltext.queryRelationships('relationship_citations_v6', '"' + place.id + '"') YIELD relationship
  WITH relationship
  WHERE relationship.attested IS NOT NULL AND NOT relationship:MENTIONS|PUBLISHED_BY
  RETURN type(relationship) AS type, relationship.id AS id, startNode(relationship).id AS start, endNode(relationship).id AS end, relationship.citations AS citations, coalesce(relationship.partly, []) AS partly
}
WITH place, type, id, start, end, citations, partly
WHERE citations[0] = place.id
  AND (place.id > $place OR type > $type OR (type = $type AND id > $id))
  AND ALL(cited IN citations WHERE EXISTS { MATCH (:Citation {id: cited, fidelity: 'MACHINE_REWRITTEN'}) })
WITH place, type, id, start, end, citations, partly ORDER BY place.id, type, id LIMIT $first + 1
RETURN [place.id, type, id] AS keys, id, type, start, end, citations, partly, [] AS against
UNION ALL
MATCH (place:Citation)
WHERE place.id >= $place
WITH place ORDER BY place.id SKIP toInteger($examined) LIMIT 1
RETURN [place.id, '', ''] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS partly, null AS against

// statement: reading/match
// document: match/the-garbled-trusts
// document: mechanics/empty-choices
// document: register/one-university-in-three-registers
// For each text that is asked about, the names and identifiers that stand in it, and those nearest to its words.
//
// params   asked, kinds
UNWIND $asked AS one
CALL (one) {
  CALL (one) {
    UNWIND one.keys AS key
    MATCH (known:Name {folded: key})
    USING INDEX known:Name(folded)
    RETURN known
    UNION
    UNWIND one.keys AS key
    MATCH (known:Identifier {folded: key})
    USING INDEX known:Identifier(folded)
    RETURN known
    UNION
    UNWIND one.queries AS query
    CALL db.index.fulltext.queryNodes('entity_words', query, {limit: one.nearest})
    YIELD node AS known
    RETURN known
  }
  WITH known
  WHERE size($kinds) = 0 OR any(kind IN known.entityKinds WHERE kind IN $kinds)
  MATCH (entity)-[:NAMED|IDENTIFIED_BY]->(known)
  RETURN entity, coalesce(known.text, known.value) AS text, known.kind AS kind, known.folded AS key, known.entityKinds AS labels
  UNION ALL
  MATCH (found:Node)
  WHERE found.id IN one.ids
  MATCH (found)-[:REDIRECTS_TO*0..9]->(entity:Entity)
  WHERE size($kinds) = 0 OR any(kind IN labels(entity) WHERE kind IN $kinds)
  RETURN entity, found.id AS text, null AS kind, one.key AS key, labels(entity) AS labels
}
RETURN
  one.at AS at,
  entity.id AS entity,
  text,
  kind,
  key,
  labels

// statement: reading/neighbourhood
// document: mechanics/empty-choices
// document: neighbourhood/around-a-review
// document: register/colleges-of-a-university
// What lies around nodes, by hops; within a hop what is written in most places first, then by the rarest relationship.
//
// params   of, depth, via, labels, limit
UNWIND $of AS id
OPTIONAL MATCH (:Node {id: id})-[:REDIRECTS_TO*0..9]->(asked:Node)
WHERE NOT asked:Redirect
WITH collect([id, asked.id]) AS known, collect(DISTINCT asked) AS starts
WITH known, starts, COLLECT {
  UNWIND starts AS one1
  MATCH (one1)-[link1:$any($via)]-(other1:Node)
  WHERE $depth >= 1 AND NOT other1 IN starts AND (size($labels) = 0 OR any(label1 IN labels(other1) WHERE label1 IN $labels))
  WITH one1, type(link1) AS type1, collect([other1, size(link1.citations)]) AS found1
  UNWIND found1 AS pair1
  WITH pair1[0] AS near1, max(pair1[1]) AS places1, min(size(found1)) AS rarity1
  ORDER BY places1 DESC, rarity1, near1.id LIMIT $limit + 1
  RETURN near1
} AS first
WITH known, starts, first, COLLECT {
  UNWIND first AS one2
  MATCH (one2)-[link2:$any($via)]-(other2:Node)
  WHERE $depth >= 2 AND size(first) < $limit AND NOT other2 IN starts AND NOT other2 IN first
    AND (size($labels) = 0 OR any(label2 IN labels(other2) WHERE label2 IN $labels))
  WITH one2, type(link2) AS type2, collect([other2, size(link2.citations)]) AS found2
  UNWIND found2 AS pair2
  WITH pair2[0] AS near2, max(pair2[1]) AS places2, min(size(found2)) AS rarity2
  ORDER BY places2 DESC, rarity2, near2.id LIMIT $limit + 1
  RETURN near2
} AS second
WITH known, starts, first, second, COLLECT {
  UNWIND second AS one3
  MATCH (one3)-[link3:$any($via)]-(other3:Node)
  WHERE $depth >= 3 AND size(first) + size(second) < $limit AND NOT other3 IN starts AND NOT other3 IN first AND NOT other3 IN second
    AND (size($labels) = 0 OR any(label3 IN labels(other3) WHERE label3 IN $labels))
  WITH one3, type(link3) AS type3, collect([other3, size(link3.citations)]) AS found3
  UNWIND found3 AS pair3
  WITH pair3[0] AS near3, max(pair3[1]) AS places3, min(size(found3)) AS rarity3
  ORDER BY places3 DESC, rarity3, near3.id LIMIT $limit + 1
  RETURN near3
} AS third
WITH known, size(first) + size(second) + size(third) > $limit AS cut,
  ([one IN starts | [one, 0]] + ([one IN first | [one, 1]] + [one IN second | [one, 2]] + [one IN third | [one, 3]])[..$limit]) AS chosen
WITH known, cut, chosen, [one IN chosen | one[0]] AS nodes
RETURN known, cut, [one IN chosen | [one[0].id, one[1]]] AS chosen, COLLECT {
  UNWIND nodes AS one
  MATCH (one)-[link:$any($via)]->(other:Node)
  WHERE other IN nodes
  WITH link ORDER BY type(link), link.id LIMIT 2001
  RETURN
    [type(link), link.id, startNode(link).id, endNode(link).id, link {.from, .until, .attested, .preferred, .initiative, .citations, .partly}, link {.honorary, .how, .initiative, .leading, .office, .role, .title}, COLLECT {
      UNWIND link.citations AS cited
      MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
      RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
        MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
        WHERE NOT (origin)-[:DERIVED_FROM]->()
        RETURN origin.id ORDER BY origin.id LIMIT 1
      }), source.id)]
    }]
} AS links

// statement: reading/one-source
// document: doubt/one-source
// document: mechanics/doubts
// Facts and relationships that rest on one source alone, each at the first of the places that support it. What a register
// says of itself is no doubt.
//
// params   place, type, id, examined, first
MATCH (place:Citation)
WHERE place.id >= $place
WITH place ORDER BY place.id LIMIT toInteger($examined)
CALL (place) {
  CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + place.id + '"') YIELD node AS fact
  WITH fact
  WHERE fact:Award|Figure|Statement|Recommendation|Quotation|Gap
  RETURN '' AS type, fact.id AS id, null AS start, null AS end, fact.citations AS citations, coalesce(fact.partly, []) AS partly
  UNION ALL
  CALL db.index.fulltext.queryRelationships('relationship_citations_v6', '"' + place.id + '"') YIELD relationship
  WITH relationship
  WHERE relationship.attested IS NOT NULL AND NOT relationship:MENTIONS|PUBLISHED_BY
  RETURN type(relationship) AS type, relationship.id AS id, startNode(relationship).id AS start, endNode(relationship).id AS end, relationship.citations AS citations, coalesce(relationship.partly, []) AS partly
}
WITH place, type, id, start, end, citations, partly
WHERE citations[0] = place.id
  AND (place.id > $place OR type > $type OR (type = $type AND id > $id))
  AND EXISTS {
    MATCH (place)-[:CITES]->(:Source)-[:DERIVED_FROM*0..]->(origin:Source)
    WHERE ALL(cited IN citations WHERE EXISTS {
      MATCH (:Citation {id: cited})-[:CITES]->(:Source)-[:DERIVED_FROM*0..]->(origin)
    })
  }
  AND NONE(cited IN citations WHERE EXISTS {
    MATCH (:Citation {id: cited})-[:CITES]->(:Source)-[:DERIVED_FROM*0..]->(:Source {quality: 'REGISTER'})
  })
WITH place, type, id, start, end, citations, partly ORDER BY place.id, type, id LIMIT $first + 1
RETURN [place.id, type, id] AS keys, id, type, start, end, citations, partly, [] AS against
UNION ALL
MATCH (place:Citation)
WHERE place.id >= $place
WITH place ORDER BY place.id SKIP toInteger($examined) LIMIT 1
RETURN [place.id, '', ''] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS partly, null AS against

// statement: reading/path-links
// document: evidence/whole-and-part
// document: path/none
// document: path/past-a-lost-bid
// document: path/past-a-merged-trust
// document: path/wachter-and-neylon
// document: path/ways-asked-for
// document: register/colleges-of-a-university
// document: src/main/resources/data/examples/7-how-two-people-are-connected
// The relationships between pairs of nodes, with how well each is evidenced, and from which of the pair to which it
// leads. Of organisations that count as one the first stands for all.
//
// params   pairs, via, day, possible, folded
UNWIND $pairs AS pair
MATCH (one:Node {id: pair[0]})
WITH pair,
  CASE
    WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
      MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
      RETURN fellow ORDER BY fellow.id
    }
    ELSE [one]
  END
  AS near
MATCH (one:Node {id: pair[1]})
WITH pair, near,
  CASE
    WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
      MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
      RETURN fellow ORDER BY fellow.id
    }
    ELSE [one]
  END
  AS far
UNWIND near AS here
UNWIND far AS there
MATCH (here)-[dated:$any($via)]-(there)
WHERE
  (
    $day IS NULL OR $day IN dated.attested OR (dated.fromLatest <= $day AND $day < dated.untilEarliest)
    OR ($possible AND coalesce($day < dated.untilLatest, true) AND CASE
      WHEN dated.fromEarliest IS NOT NULL THEN dated.fromEarliest <= $day
      ELSE size(coalesce(dated.attested, [])) = 0 OR any(attested IN dated.attested WHERE attested <= $day)
    END)
  )
WITH dated AS link, CASE WHEN startNode(dated) = here THEN pair ELSE reverse(pair) END AS ends
RETURN
  [type(link), link.id, startNode(link).id, endNode(link).id, link {.from, .until, .attested, .preferred, .initiative, .citations, .partly}, link {.honorary, .how, .initiative, .leading, .office, .role, .title}, COLLECT {
    UNWIND link.citations AS cited
    MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
    RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
      MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
      WHERE NOT (origin)-[:DERIVED_FROM]->()
      RETURN origin.id ORDER BY origin.id LIMIT 1
    }), source.id)]
  }]
  AS link, ends[0] AS near, ends[1] AS far

// statement: reading/path-reach
// document: evidence/whole-and-part
// document: mechanics/empty-choices
// document: path/none
// document: path/past-a-lost-bid
// document: path/past-a-merged-trust
// document: path/wachter-and-neylon
// document: path/ways-asked-for
// document: register/colleges-of-a-university
// document: src/main/resources/data/examples/7-how-two-people-are-connected
// The neighbours of some nodes, of those with the fewest first, until there are enough; none of those that are left.
// Of organisations that count as one the first stands for all. Where only some neighbours count, these are
// named; with folding all are answered, for one that is not named may stand behind one that is.
//
// params   ids, via, avoid, among, day, possible, folded, most
UNWIND $ids AS id
MATCH (one:Node {id: id})
WITH id,
  CASE
    WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
      MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
      RETURN fellow ORDER BY fellow.id
    }
    ELSE [one]
  END
  AS members
UNWIND members AS member
WITH id, member, COUNT { (member)--() } AS degree
WITH id, collect(member) AS members, sum(degree) AS degree
ORDER BY degree, id
WITH collect([id, members]) AS families, collect(degree) AS degrees
WITH families, reduce(taken = [0, 0], degree IN degrees |
  CASE WHEN taken[0] + degree <= $most THEN [taken[0] + degree, taken[1] + 1] ELSE [$most, taken[1]] END)[1] AS enough
UNWIND range(0, size(families) - 1) AS at
WITH families[at][0] AS id, families[at][1] AS members, at < enough AS wanted
RETURN id, wanted, COLLECT {
  UNWIND CASE WHEN wanted THEN members ELSE [] END AS member
  MATCH (member)-[dated:$any($via)]-(other:Node)
  WHERE NOT other.id IN $avoid
    AND ($among IS NULL OR $folded OR other.id IN $among)
    AND
    (
      $day IS NULL OR $day IN dated.attested OR (dated.fromLatest <= $day AND $day < dated.untilEarliest)
      OR ($possible AND coalesce($day < dated.untilLatest, true) AND CASE
        WHEN dated.fromEarliest IS NOT NULL THEN dated.fromEarliest <= $day
        ELSE size(coalesce(dated.attested, [])) = 0 OR any(attested IN dated.attested WHERE attested <= $day)
      END)
    )
  WITH DISTINCT other AS one
  WITH
    CASE
      WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
        MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
        RETURN fellow ORDER BY fellow.id
      }
      ELSE [one]
    END
    AS family
  RETURN DISTINCT family[0].id
} AS others

// statement: reading/possible-duplicate
// document: doubt/possible-duplicate
// Pairs of entities that an import found much alike and did not join, until they are one or somebody tells that they are two.
// What is told of a pair is read as of a map, for a graph into which nothing was imported knows no such property.
//
// params   id, examined, first
MATCH (pair:RegisterBook)
WHERE pair.id > $id AND pair.id STARTS WITH 'doubt '
WITH pair ORDER BY pair.id LIMIT toInteger($examined)
WITH pair, properties(pair) AS kept
MATCH (:Node {id: kept.told[0]})-[:REDIRECTS_TO*0..9]->(one:Entity)
MATCH (:Node {id: kept.told[1]})-[:REDIRECTS_TO*0..9]->(other:Entity)
WHERE one <> other
  AND NOT EXISTS { (one)-[:PART_OF|REGISTERED_UNDER|SUCCEEDED_BY|PARTNERED_WITH]-(other) }
  AND NOT EXISTS {
    MATCH (one)-[:IDENTIFIED_BY]->(code:Identifier)
    WHERE code.scheme IN ['ODS', 'ROR', 'UKPRN']
    MATCH (other)-[:IDENTIFIED_BY]->(:Identifier {scheme: code.scheme})
  }
  AND NOT EXISTS {
    MATCH (one)-[:STATES]->(finding:Statement {kind: 'FINDING'})
    WHERE finding.text =~ ('(?is)(.*[^\\w-])?\\Q' + other.id + '\\E([^\\w-].*)?')
  }
  AND NOT EXISTS {
    MATCH (other)-[:STATES]->(finding:Statement {kind: 'FINDING'})
    WHERE finding.text =~ ('(?is)(.*[^\\w-])?\\Q' + one.id + '\\E([^\\w-].*)?')
  }
WITH pair, kept, one, other ORDER BY pair.id LIMIT $first + 1
RETURN [pair.id] AS keys, pair.id AS id, one.id AS one, other.id AS other, toFloat(kept.told[2]) AS score, kept.told[3] AS reason,
  COLLECT {
    MATCH (one)-[by:IDENTIFIED_BY|NAMED]->(told)
    WHERE told:Identifier OR NOT EXISTS { (one)-[:IDENTIFIED_BY]->(:Identifier) }
    UNWIND by.citations AS citation
    RETURN DISTINCT citation ORDER BY citation LIMIT 20
  } AS citations
UNION ALL
MATCH (pair:RegisterBook)
WHERE pair.id > $id AND pair.id STARTS WITH 'doubt '
WITH pair.id AS id ORDER BY id SKIP $examined - 1 LIMIT 2
WITH collect(id) AS left WHERE size(left) = 2
RETURN [left[0]] AS keys, null AS id, null AS one, null AS other, null AS score, null AS reason, null AS citations

// statement: reading/said
// document: said/chief-clinical-information-officers
// document: said/chosen-and-narrowed
// document: said/health-secretary
// document: said/jobs
// document: src/main/resources/data/examples/6-find-by-any-name
// What is said in some words, the nearest first: its texts, what it is about and where it is written.
//
// joined   text: worded
// params   query, most, of, narrowed, labels, place, source, weight, id, first
CALL () {
  CALL db.index.fulltext.queryNodes('fact_words', $query, {limit: $most})
  YIELD node, score
  WHERE (size($of) = 0 OR any(label IN labels(node) WHERE label IN $of))
    AND (NOT $narrowed OR EXISTS {
      MATCH (node)-[:STATES|HAS_FIGURE|LACKS|MADE|SAID|ABOUT|UNDER|AWARDED_TO|MENTIONS]-(entity:Entity)
      WHERE (size($labels) = 0 OR any(label IN labels(entity) WHERE label IN $labels))
        AND ($place IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..5]->(:Place {id: $place}) })
        AND ($source IS NULL OR EXISTS { (entity)<-[:MENTIONS]-(:Source {id: $source}) })
    })
  RETURN node AS fact, null AS post, score
  UNION ALL
  CALL db.index.fulltext.queryRelationships('link_words', $query, {limit: $most})
  YIELD relationship, score
  WHERE (size($of) = 0 OR type(relationship) IN $of)
    AND (NOT $narrowed OR EXISTS {
      UNWIND [startNode(relationship), endNode(relationship)] AS entity
      MATCH (entity)
      WHERE (size($labels) = 0 OR any(label IN labels(entity) WHERE label IN $labels))
        AND ($place IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..5]->(:Place {id: $place}) })
        AND ($source IS NULL OR EXISTS { (entity)<-[:MENTIONS]-(:Source {id: $source}) })
      RETURN entity
    })
  RETURN null AS fact, relationship AS post, score
}
WITH fact, post, toInteger(round(score * 1000000)) AS weight, coalesce(fact.id, type(post) + ':' + post.id) AS id
WHERE $weight IS NULL OR weight < $weight OR (weight = $weight AND id > $id)
WITH fact, post, weight, id
ORDER BY weight DESC, id
LIMIT $first + 1
RETURN
  id,
  weight,
  coalesce(type(post), head([label IN labels(fact) WHERE label <> 'Node'])) AS of,
  CASE WHEN post IS NULL THEN fact {.addressee, .agency, .capacity, .gist, .list, .maximum, .measure, .minimum, .note, .purpose, .status, .text, .title, .unit, .qualifier} ELSE post {.addressee, .agency, .capacity, .gist, .list, .maximum, .measure, .minimum, .note, .purpose, .status, .text, .title} END AS texts,
  CASE
    WHEN post IS NULL THEN COLLECT {
      MATCH (fact)-[:STATES|HAS_FIGURE|LACKS|MADE|SAID|ABOUT|UNDER|AWARDED_TO|MENTIONS]-(entity:Entity)
      WITH entity LIMIT 100
      RETURN DISTINCT entity.id AS about
      ORDER BY about
      LIMIT 10
    }
    ELSE [startNode(post).id, endNode(post).id]
  END AS about,
  coalesce(fact.citations, post.citations, COLLECT {
    MATCH (citation:Citation)-[:CITES]->(fact)
    RETURN citation.id AS cited
    ORDER BY cited
    LIMIT 100
  }) AS citations,
  coalesce(fact.partly, post.partly, []) AS partly
ORDER BY weight DESC, id

// statement: reading/said-counts
// document: said/chief-clinical-information-officers
// document: said/chosen-and-narrowed
// document: said/health-secretary
// document: said/jobs
// document: src/main/resources/data/examples/6-find-by-any-name
// How much is said in some words, by what says it: the label of a fact or source, the type of a post.
//
// params   query, most, of, narrowed, labels, place, source
CALL () {
  CALL db.index.fulltext.queryNodes('fact_words', $query, {limit: $most})
  YIELD node, score
  WHERE (size($of) = 0 OR any(label IN labels(node) WHERE label IN $of))
    AND (NOT $narrowed OR EXISTS {
      MATCH (node)-[:STATES|HAS_FIGURE|LACKS|MADE|SAID|ABOUT|UNDER|AWARDED_TO|MENTIONS]-(entity:Entity)
      WHERE (size($labels) = 0 OR any(label IN labels(entity) WHERE label IN $labels))
        AND ($place IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..5]->(:Place {id: $place}) })
        AND ($source IS NULL OR EXISTS { (entity)<-[:MENTIONS]-(:Source {id: $source}) })
    })
  RETURN node AS fact, null AS post, score
  UNION ALL
  CALL db.index.fulltext.queryRelationships('link_words', $query, {limit: $most})
  YIELD relationship, score
  WHERE (size($of) = 0 OR type(relationship) IN $of)
    AND (NOT $narrowed OR EXISTS {
      UNWIND [startNode(relationship), endNode(relationship)] AS entity
      MATCH (entity)
      WHERE (size($labels) = 0 OR any(label IN labels(entity) WHERE label IN $labels))
        AND ($place IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..5]->(:Place {id: $place}) })
        AND ($source IS NULL OR EXISTS { (entity)<-[:MENTIONS]-(:Source {id: $source}) })
      RETURN entity
    })
  RETURN null AS fact, relationship AS post, score
}
RETURN coalesce(type(post), head([label IN labels(fact) WHERE label <> 'Node'])) AS of, count(*) AS hits

// statement: reading/search
// document: mechanics/empty-choices
// document: register/who-lies-in-a-city
// document: said/chief-clinical-information-officers
// document: said/chosen-and-narrowed
// document: said/health-secretary
// document: said/jobs
// document: search/by-every-sort-of-name
// document: search/facets
// document: search/sussex-neighborhood
// document: src/main/resources/data/examples/6-find-by-any-name
// Names, identifiers and ids that are the text searched for, and names nearest to its words, with the entities that they mean.
//
// params   key, ids, query, closest, least, kinds, place, source
CALL () {
  CALL () {
    MATCH (known:Name {folded: $key})
    USING INDEX known:Name(folded)
    WHERE size($kinds) = 0 OR any(kind IN known.entityKinds WHERE kind IN $kinds)
    RETURN known
    UNION
    MATCH (known:Identifier {folded: $key})
    USING INDEX known:Identifier(folded)
    WHERE size($kinds) = 0 OR any(kind IN known.entityKinds WHERE kind IN $kinds)
    RETURN known
    UNION
    CALL db.index.fulltext.queryNodes('entity_words', $query, {limit: $closest})
    YIELD node, score
    WITH collect(node) AS nodes, collect(score) AS scores
    UNWIND [at IN range(0, size(nodes) - 1) WHERE at < 100 OR scores[at] >= $least * scores[0] | nodes[at]] AS known
    RETURN known
  }
  MATCH (entity)-[:NAMED|IDENTIFIED_BY]->(known)
  RETURN entity, coalesce(known.text, known.value) AS text, known.kind AS kind, known.folded AS key, known.entityKinds AS labels
  UNION ALL
  MATCH (found:Node)
  WHERE found.id IN $ids
  MATCH (found)-[:REDIRECTS_TO*0..9]->(entity:Entity)
  WHERE size($kinds) = 0 OR any(kind IN labels(entity) WHERE kind IN $kinds)
  RETURN entity, found.id AS text, null AS kind, $key AS key, labels(entity) AS labels
}
WITH entity, text, kind, key, labels
WHERE ($place IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..5]->(:Place {id: $place}) })
  AND ($source IS NULL OR EXISTS { (entity)<-[:MENTIONS]-(:Source {id: $source}) })
RETURN
  entity.id AS entity,
  text,
  kind,
  key,
  labels
LIMIT 500

// statement: reading/search-facets
// document: search/facets
// Where hits of a search are and which sources mention them: the twenty most frequent of each.
//
// params   ids
CALL () {
  UNWIND $ids AS id
  MATCH (entity:Node {id: id})-[:LOCATED_IN]->(place:Place)
  RETURN 'place' AS facet, place.id AS value, place.name AS name, count(DISTINCT entity) AS hits
  ORDER BY hits DESC, value
  LIMIT 20
  UNION ALL
  UNWIND $ids AS id
  MATCH (entity:Node {id: id})<-[:MENTIONS]-(source:Source)
  RETURN 'source' AS facet, source.id AS value, coalesce(source.title, source.agency, source.id) AS name, count(DISTINCT entity) AS hits
  ORDER BY hits DESC, value
  LIMIT 20
}
RETURN facet, value, name, hits

// statement: reading/search-unknown
// document: said/chosen-and-narrowed
// Ids in the filter of a search that no place and no source has.
//
// params   place, source
CALL () {
  WITH $place AS id
  WHERE id IS NOT NULL AND NOT EXISTS { (:Node:Place {id: id}) }
  RETURN 'filter.placedIn' AS argument, 'Place' AS label, id
  UNION ALL
  WITH $source AS id
  WHERE id IS NOT NULL AND NOT EXISTS { (:Node:Source {id: id}) }
  RETURN 'filter.mentionedIn' AS argument, 'Source' AS label, id
}
RETURN argument, label, id

// statement: reading/suggest
// document: mechanics/empty-choices
// document: suggest/while-typing
// Names, identifiers and ids that begin with a text and, where these are few, names with a word that does; each entity once.
//
// params   prefix, ids, query, kinds, wanted, looked
CALL () {
  CALL () {
    MATCH (known:Name)
    USING INDEX known:Name(folded)
    WHERE known.folded STARTS WITH $prefix
      AND known.kind <> 'GARBLED'
      AND (size($kinds) = 0 OR any(kind IN known.entityKinds WHERE kind IN $kinds))
    RETURN known
    ORDER BY known.folded
    LIMIT $looked
    UNION ALL
    MATCH (known:Identifier)
    USING INDEX known:Identifier(folded)
    WHERE known.folded STARTS WITH $prefix
      AND (size($kinds) = 0 OR any(kind IN known.entityKinds WHERE kind IN $kinds))
    RETURN known
    ORDER BY known.folded
    LIMIT $wanted
  }
  MATCH (entity)-[:NAMED|IDENTIFIED_BY]->(known)
  WITH entity, known
  ORDER BY known.folded
  WITH entity, head(collect(known)) AS known
  ORDER BY known.folded, entity.id
  LIMIT $wanted
  RETURN collect(entity) AS entities, collect(known) AS beginning
}
CALL (entities, beginning) {
  UNWIND range(0, size(beginning) - 1) AS at
  RETURN entities[at] AS entity, beginning[at] AS known, 0 AS turn
  UNION ALL
  UNWIND $ids AS begun
  MATCH (entity:Node)
  WHERE entity.id STARTS WITH begun
    AND entity:Entity
    AND NOT entity IN entities
    AND (size($kinds) = 0 OR any(kind IN labels(entity) WHERE kind IN $kinds))
  WITH DISTINCT entity
  ORDER BY entity.id
  LIMIT $wanted
  RETURN entity, null AS known, 0 AS turn
  UNION ALL
  WITH entities, beginning
  WHERE size(beginning) < $wanted
  CALL db.index.fulltext.queryNodes('entity_words', $query, {limit: $looked})
  YIELD node AS known
  WHERE coalesce(known.kind, '') <> 'GARBLED'
  MATCH (entity)-[:NAMED|IDENTIFIED_BY]->(known)
  WHERE NOT entity IN entities
  RETURN entity, known, 1 AS turn
}
RETURN
  entity.id AS id,
  entity.name AS name,
  coalesce(known.text, known.value, entity.id) AS matched,
  coalesce(known.entityKinds, labels(entity)) AS labels
ORDER BY turn, known.folded, id

// statement: reading/timeline
// document: mechanics/empty-choices
// document: timeline/of-a-programme
// document: timeline/of-the-academy
// The dated facts of some nodes by their days; those without any date apart.
//
// joined   MENTIONS: timeless
// joined   NAMED: undatedElsewhere
// params   of, folded, throughParts, kinds, from, until, afterEarliest, afterLatest, afterKey, take, undated
UNWIND $of AS id
OPTIONAL MATCH (:Node {id: id})-[:REDIRECTS_TO*0..9]->(one:Node)
WHERE NOT one:Redirect
WITH id, one,
  CASE
    WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
      MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
      RETURN fellow ORDER BY fellow.id
    }
    ELSE [one]
  END
  AS members
WITH collect([id, one.id]) AS known, reduce(all = [], some IN collect(members) | all + some) AS asked
WITH known, asked + COLLECT {
  UNWIND CASE WHEN $throughParts = true THEN asked ELSE [] END AS whole
  MATCH ANY (whole)<-[:PART_OF]-+(part:Initiative)
  WHERE NOT part IN asked
  RETURN DISTINCT part
} AS entities
RETURN known, COLLECT {
  UNWIND entities AS entity
  MATCH (entity)-[link:!BROADER&!CITES&!CONCERNS&!DERIVED_FROM&!IDENTIFIED_BY&!MENTIONS]-(other:Node)
  WHERE (link.from IS NOT NULL OR link.until IS NOT NULL OR size(link.attested) > 0 OR other:Award OR other:Name OR other:Figure OR other:Event)
    AND NOT (other IN entities AND other.id < entity.id)
  UNWIND [['BEGAN', link.from, link.fromFirst, link.fromLast], ['ENDED', link.until, link.untilFirst, link.untilLast]]
    + [day IN coalesce(link.attested, []) | ['ATTESTED', toString(day), day, day]]
    + CASE
        WHEN other:Award AND EXISTS {
          MATCH (other)-[before:!BROADER&!CITES&!CONCERNS&!DERIVED_FROM&!IDENTIFIED_BY&!MENTIONS]-(fellow:Node)
          WHERE fellow IN entities AND type(before) + ' ' + before.id < type(link) + ' ' + link.id
        } THEN []
        WHEN other:Award THEN [['BEGAN', other.from, other.fromFirst, other.fromLast], ['ENDED', other.until, other.untilFirst, other.untilLast],
          ['DATED', CASE WHEN other.dayEarliest IN link.attested THEN null ELSE other.day END, other.dayEarliest, other.dayLatest]]
        WHEN other:Name THEN [['BEGAN', other.from, other.fromFirst, other.fromLast], ['ENDED', other.until, other.untilFirst, other.untilLast]]
        WHEN other:Figure THEN [['DATED', other.dateText, other.dateEarliest, other.dateLatest], ['AS_OF', other.asOf, other.asOfEarliest, other.asOfLatest], ['DUE', other.due, other.dueEarliest, other.dueLatest]]
        WHEN other:Event THEN [['DATED', other.date, other.dateEarliest, other.dateLatest]]
        ELSE []
      END AS dated
  WITH entity, link, other, dated[0] AS kind, dated[1] AS text, coalesce(dated[2], dated[3]) AS earliest,
    coalesce(dated[3], date('9999-12-31')) AS latest, dated[2] AS first, dated[3] AS last
  WHERE text IS NOT NULL AND ($kinds IS NULL OR kind IN $kinds)
    AND ($from IS NULL OR coalesce(last >= $from, true)) AND ($until IS NULL OR coalesce(first < $until, true))
  WITH entity, link, other, kind, text, earliest, latest, type(link) + ' ' + link.id + ' ' + kind + ' ' + text AS key
  WHERE $afterKey IS NULL OR earliest > $afterEarliest
    OR (earliest = $afterEarliest AND (latest > $afterLatest OR (latest = $afterLatest AND key > $afterKey)))
  WITH DISTINCT entity, link, other, kind, text, earliest, latest, key
  ORDER BY earliest, latest, key LIMIT $take
  RETURN [kind, text, earliest, latest, key, [entity.id, other.id], other.citations, coalesce(other.partly, []),
    [type(link), link.id, startNode(link).id, endNode(link).id, link {.from, .until, .attested, .preferred, .initiative, .citations, .partly}, link {.honorary, .how, .initiative, .leading, .office, .role, .title}, COLLECT {
      UNWIND link.citations AS cited
      MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
      RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
        MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
        WHERE NOT (origin)-[:DERIVED_FROM]->()
        RETURN origin.id ORDER BY origin.id LIMIT 1
      }), source.id)]
    }]
  ]
} AS dated, COLLECT {
  UNWIND entities AS entity
  MATCH (entity)-[link:!BROADER&!CITES&!CONCERNS&!DERIVED_FROM&!IDENTIFIED_BY&!MENTIONS&!ABOUT&!GIVEN_TO&!HAS_FIGURE&!LACKS&!LOCATED_IN&!NAMED&!PUBLISHED_BY&!SAID&!STATES&!REDIRECTS_TO]-(other:Node)
  WHERE $undated AND link.from IS NULL AND link.until IS NULL AND size(coalesce(link.attested, [])) = 0
    AND NOT (other IN entities AND other.id < entity.id)
    AND NOT (other:Award AND (other.day IS NOT NULL OR other.from IS NOT NULL OR other.until IS NOT NULL)) AND NOT (other:Event AND other.date IS NOT NULL)
  WITH DISTINCT entity, link, other
  ORDER BY type(link), link.id LIMIT 101
  RETURN ['UNDATED', null, null, null, type(link) + ' ' + link.id, [entity.id, other.id], other.citations, coalesce(other.partly, []),
    [type(link), link.id, startNode(link).id, endNode(link).id, link {.from, .until, .attested, .preferred, .initiative, .citations, .partly}, link {.honorary, .how, .initiative, .leading, .office, .role, .title}, COLLECT {
      UNWIND link.citations AS cited
      MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
      RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
        MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
        WHERE NOT (origin)-[:DERIVED_FROM]->()
        RETURN origin.id ORDER BY origin.id LIMIT 1
      }), source.id)]
    }]
  ]
} AS undated

// statement: reading/totals
// document: total/of-programmes
// document: total/of-several
// document: total/on-a-day
// document: total/shares
// What the awards of several organisations and initiatives come to, on a day if one is given, and which ids name neither.
//
// params   of, throughSuccession, throughParts, day, possible
UNWIND $of AS key
OPTIONAL MATCH (named:Node {id: key})
OPTIONAL MATCH (named)-[:REDIRECTS_TO*0..9]->(asked:Organisation|Initiative)
WITH collect(CASE WHEN asked IS NULL THEN key END) AS missing, collect(DISTINCT asked) AS askedOnes
WITH missing, askedOnes + COLLECT {
  UNWIND CASE WHEN $throughSuccession = true THEN askedOnes ELSE [] END AS one
  MATCH ANY (one)-[:SUCCEEDED_BY]->+(body:Organisation)
  RETURN body
} + COLLECT {
  UNWIND CASE WHEN $throughSuccession = true THEN askedOnes ELSE [] END AS one
  MATCH ANY (one)<-[:SUCCEEDED_BY]-+(body:Organisation)
  RETURN body
} + COLLECT {
  UNWIND CASE WHEN $throughParts = true THEN askedOnes ELSE [] END AS one
  MATCH ANY (one)<-[:PART_OF]-+(body:Initiative)
  RETURN body
} AS bodies
RETURN missing, COLLECT {
  UNWIND bodies AS body
  MATCH (body)<-[way:AWARDED_TO|UNDER]-(award:Award)
  WITH body, way, award, CASE WHEN way:UNDER THEN award ELSE way END AS dated
  WHERE (way:AWARDED_TO OR award.fromEarliest IS NOT NULL OR coalesce(award.dayEarliest <= $day, true)) AND
    (
      $day IS NULL OR $day IN dated.attested OR (dated.fromLatest <= $day AND $day < dated.untilEarliest)
      OR ($possible AND coalesce($day < dated.untilLatest, true) AND CASE
        WHEN dated.fromEarliest IS NOT NULL THEN dated.fromEarliest <= $day
        ELSE size(coalesce(dated.attested, [])) = 0 OR any(attested IN dated.attested WHERE attested <= $day)
      END)
    )
  WITH award, collect(DISTINCT CASE WHEN way:AWARDED_TO THEN body END) AS got, max(CASE WHEN way:UNDER THEN 1 ELSE 0 END) = 1 AS handed
  WITH award, handed, size(got) AS reached, CASE
    WHEN size(got) > 1 AND ($throughSuccession = true OR $throughParts = true) THEN COUNT {
      UNWIND got AS one
      WITH one
      WHERE NOT EXISTS {
        MATCH (other:Organisation)-[:SUCCEEDED_BY]->+(one)
        WHERE $throughSuccession = true AND other IN got AND other <> one
      } AND NOT EXISTS {
        MATCH (other:Initiative)<-[:PART_OF]-+(one)
        WHERE $throughParts = true AND other IN got AND other <> one
      }
      RETURN one
    }
    ELSE size(got)
  END AS apiece,
  COLLECT {
    MATCH (award)-[owning:UNDER|AWARDED_TO]->(owner:Initiative)
    RETURN DISTINCT [owner.id, type(owning)] AS one ORDER BY one
  } AS owners,
  COLLECT {
    MATCH (award)-[:AWARDED_TO]->(recipient)
    RETURN DISTINCT recipient.id AS one ORDER BY one
  } AS recipients
  WITH award, owners, recipients, handed, reached, CASE
    WHEN NOT coalesce(award.perRecipient, false) THEN 1
    WHEN handed THEN award.recipientCount
    WHEN apiece = 0 THEN 1
    ELSE apiece
  END AS times
  WITH award, owners, recipients, times,
    coalesce(award.maximumMinor, award.minimumMinor) IS NULL OR award.currency IS NULL
      OR award.qualifier IS NULL OR times IS NULL AS unknown,
    NOT handed AND NOT coalesce(award.perRecipient, false)
      AND (size(recipients) > reached OR coalesce(award.recipientCount, 1) > reached
        OR coalesce(award.shared, false) AND reached < 2) AS apart
  WITH award, owners, times, unknown, apart, award.stage AS stage, award.currency AS currency,
    CASE
      WHEN size(owners) + size(recipients) = 0 THEN [award.id]
      ELSE [
        owners, CASE WHEN award.shared THEN [] ELSE recipients END, award.kind, award.shared, award.perRecipient,
        award.recipientCount, award.from, award.until, award.duration
      ]
    END AS claim
  WITH stage, currency, claim, collect([award, owners, times, unknown, apart]) AS rivals,
    max(CASE WHEN award.preferred THEN 1 ELSE 0 END) = 1 AS decided
  UNWIND rivals AS rival
  WITH stage, currency, claim, decided, rival[0] AS award, rival[1] AS owners, rival[2] AS times, rival[3] AS unknown,
    rival[4] AS apart
  WITH award, stage, currency, owners, times,
    CASE
      WHEN unknown THEN 'UNKNOWN_AMOUNT'
      WHEN decided AND NOT award.preferred THEN 'NOT_PREFERRED'
      WHEN apart THEN 'SHARED_SUM'
    END AS reason,
    CASE WHEN award.shared AND NOT decided AND NOT unknown AND NOT apart THEN claim END AS told,
    CASE award.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged,
    coalesce(award.minimumMinor, 0) AS least, award.maximumMinor AS most
  WITH stage, currency, owners, times, reason, told, CASE WHEN told IS NULL THEN hedged END AS alone,
    max(hedged) AS hedged, count(*) AS rivalling, count(most) = count(*) AS bounded, collect(award.id) AS rivals,
    min(least) AS least, max(most) AS most,
    sum(least / 1000000000) AS leastHigh, sum(least % 1000000000) AS leastLow,
    sum(most / 1000000000) AS mostHigh, sum(most % 1000000000) AS mostLow
  WITH stage, currency, owners, times, reason, rivalling, rivals, bounded,
    CASE
      WHEN told IS NOT NULL AND hedged = 0 AND coalesce(least <> most, true) THEN 1
      ELSE coalesce(alone, hedged)
    END AS hedged,
    CASE WHEN told IS NULL THEN leastHigh ELSE least / 1000000000 END AS leastHigh,
    CASE WHEN told IS NULL THEN leastLow ELSE least % 1000000000 END AS leastLow,
    CASE WHEN told IS NULL THEN mostHigh ELSE most / 1000000000 END AS mostHigh,
    CASE WHEN told IS NULL THEN mostLow ELSE most % 1000000000 END AS mostLow
  WITH stage, currency, owners, times, reason, hedged, sum(rivalling) AS counted, collect(rivals) AS rivals,
    sum(leastHigh) AS leastHigh, sum(leastLow) AS leastLow, all(one IN collect(bounded) WHERE one) AS bounded,
    sum(mostHigh) AS mostHigh, sum(mostLow) AS mostLow
  WITH [
    stage, currency, reason, owners,
    COLLECT {
      UNWIND owners AS one
      MATCH (:Node&Initiative {id: one[0]})-[:PART_OF*1..]->(whole:Initiative)
      RETURN DISTINCT whole.id AS wholes ORDER BY wholes
    },
    times, hedged, counted, leastHigh, leastLow,
    CASE WHEN bounded THEN mostHigh END, CASE WHEN bounded THEN mostLow END,
    COLLECT {
      UNWIND rivals AS one
      UNWIND one AS rival
      RETURN rival ORDER BY rival LIMIT 10
    }
  ] AS sums
  RETURN sums
} AS rows

// statement: reading/unanswered
// document: doubt/unanswered
// document: mechanics/doubts
// Recommendations to which no source states a response, be it to them or to their whole review.
//
// params   id, examined, first
MATCH (recommendation:Recommendation)
WHERE recommendation.id > $id
WITH recommendation ORDER BY recommendation.id LIMIT toInteger($examined)
WHERE NOT EXISTS {
    MATCH (recommendation)-[answer:ANSWERED_BY]->(:Initiative)
    MATCH (citation:Citation) WHERE citation.id IN answer.citations AND citation.basis = 'STATED'
  }
  AND NOT EXISTS {
    MATCH (recommendation)<-[:MADE]-(:Review)<-[response:RESPONDED_TO]-(:Organisation)
    MATCH (citation:Citation) WHERE citation.id IN response.citations AND citation.basis = 'STATED'
  }
WITH recommendation ORDER BY recommendation.id LIMIT $first + 1
RETURN [recommendation.id] AS keys, recommendation.id AS id, '' AS type, null AS start, null AS end, recommendation.citations AS citations, coalesce(recommendation.partly, []) AS partly, [] AS against
UNION ALL
MATCH (recommendation:Recommendation)
WHERE recommendation.id > $id
WITH recommendation.id AS id ORDER BY id SKIP $examined - 1 LIMIT 2
WITH collect(id) AS left WHERE size(left) = 2
RETURN [left[0]] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS partly, null AS against

// statement: recommendation/by-id (+ answer/of-recommendation, evidence/of-citing, citing/source, advice/review, response/of-review)
// document: answer/chief-information-officer
RETURN head(COLLECT {
MATCH (recommendation1:Recommendation {id: $a1.id})
RETURN [recommendation1.id, [COLLECT {
MATCH (recommendation1)-[answer2:ANSWERED_BY]->(initiative2:Initiative)
WITH answer2, initiative2 ORDER BY initiative2.nameOrder, answer2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN answer2.citations + coalesce(answer2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.basis, citation3.locator, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id] LIMIT 1
})]]
}, null], type(answer2) + ':' + answer2.id], [initiative2.id, initiative2.name]]
}, null], head(COLLECT {
MATCH (recommendation1)<-[:MADE]-(review5:Review)
RETURN [review5.id, review5.name, [COLLECT {
MATCH (review5)<-[response6:RESPONDED_TO]-(organisation6:Organisation)
WITH response6, organisation6 ORDER BY organisation6.nameOrder, response6.id LIMIT $a6.take
RETURN [null, [[COLLECT {
MATCH (citation7:Citation)
WHERE citation7.id IN response6.citations + coalesce(response6.partly, [])
WITH citation7 ORDER BY citation7.id LIMIT $a7.take
RETURN [null, null, [citation7.id, citation7.basis, citation7.locator, citation7.note, head(COLLECT {
MATCH (citation7)-[:CITES]->(source8:Source)
RETURN [source8.id] LIMIT 1
})]]
}, null]], [organisation6.id, organisation6.name]]
}, null]] LIMIT 1
}), recommendation1.status, recommendation1.text] LIMIT 1
}) AS answer

// statement: review/by-id
// document: mechanics/null-parent
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, review1.name] LIMIT 1
}) AS answer

// statement: review/by-id (+ advice/of-review, evidence/of-citing, citing/source, advice/review)
// document: advice/for-every-trust
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, review1.name, [COLLECT {
MATCH (review1)-[:MADE]->(recommendation2:Recommendation)
WHERE toLower(recommendation2.addressee) CONTAINS toLower($a2.v0)
WITH recommendation2 ORDER BY recommendation2.id LIMIT $a2.take
RETURN [null, null, [recommendation2.id, recommendation2.addressee, [COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN recommendation2.citations + coalesce(recommendation2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, citation3.basis, citation3.locator, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id, source4.title] LIMIT 1
})]]
}, null], head(COLLECT {
MATCH (recommendation2)<-[:MADE]-(review5:Review)
RETURN [review5.id] LIMIT 1
}), recommendation2.status, recommendation2.text]]
}, COUNT {
MATCH (review1)-[:MADE]->(recommendation2:Recommendation)
WHERE toLower(recommendation2.addressee) CONTAINS toLower($a2.v1)
}]] LIMIT 1
}) AS answer

// statement: review/by-id (+ influence/further-reviews, influence/initiatives-of-review, evidence/of-citing)
// document: influence/what-the-wachter-review-led-to
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, [null, COUNT {
MATCH (review1)-[influence2:LED_TO]->(further2:Review)
}], [COLLECT {
MATCH (review1)-[influence3:LED_TO]->(initiative3:Initiative)
WITH influence3, initiative3 ORDER BY initiative3.nameOrder, influence3.id LIMIT $a3.take
RETURN [null, [[COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN influence3.citations + coalesce(influence3.partly, [])
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id]]
}, null], influence3.how], [initiative3.id, initiative3.name]]
}, COUNT {
MATCH (review1)-[influence3:LED_TO]->(initiative3:Initiative)
}], review1.name] LIMIT 1
}) AS answer

// statement: review/by-id (+ influence/initiatives-of-review)
// document: mechanics/skip-and-include
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, [COLLECT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WITH influence2, initiative2 ORDER BY initiative2.nameOrder, influence2.id LIMIT $a2.take
RETURN [null, null, [initiative2.id, initiative2.name]]
}, COUNT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
}], review1.kind] LIMIT 1
}) AS answer

// statement: review/by-id (+ influence/initiatives-of-review, evidence/of-citing)
// document: evidence/whole-and-part
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, [COLLECT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WITH influence2, initiative2 ORDER BY initiative2.nameOrder, influence2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN influence2.citations + coalesce(influence2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, [CASE WHEN citation3.id IN influence2.citations THEN 'WHOLE' ELSE 'PART' END], [citation3.id, citation3.basis]]
}, null]], [initiative2.id]]
}, null]] LIMIT 1
}) AS answer

// statement: review/by-id (+ influence/initiatives-of-review, evidence/of-citing, citing/source)
// document: mechanics/two-aliases
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, [COLLECT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WITH influence2, initiative2 ORDER BY initiative2.nameOrder, influence2.id LIMIT $a2.take
RETURN [null, null, [initiative2.id, initiative2.name]]
}, COUNT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
}], [COLLECT {
MATCH (review1)-[influence3:LED_TO]->(initiative3:Initiative)
WITH influence3, initiative3 ORDER BY initiative3.nameOrder DESC, influence3.id DESC LIMIT $a3.take
RETURN [[initiative3.nameOrder, influence3.id], [[COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN influence3.citations + coalesce(influence3.partly, [])
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id, head(COLLECT {
MATCH (citation4)-[:CITES]->(source5:Source)
RETURN [source5.id, source5.url] LIMIT 1
})]]
}, null], influence3.how], [initiative3.id, initiative3.name]]
}, null]] LIMIT 1
}) AS answer

// statement: review/by-id (+ influence/initiatives-of-review, influence/reviews-of-initiative)
// document: mechanics/merged-fields
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, [COLLECT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WITH influence2, initiative2 ORDER BY initiative2.nameOrder, influence2.id LIMIT $a2.take
RETURN [null, [influence2.how], [initiative2.id, initiative2.kind, initiative2.name, [COLLECT {
MATCH (initiative2)<-[influence3:LED_TO]-(review3:Review)
WITH influence3, review3 ORDER BY review3.nameOrder, influence3.id LIMIT $a3.take
RETURN [null, null, [review3.id, review3.name]]
}, null]]]
}, COUNT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
}], review1.name] LIMIT 1
}) AS answer

// statement: review/by-id (+ influence/initiatives-of-review, influence/reviews-of-initiative)
// document: mechanics/out-and-back
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, [COLLECT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WITH influence2, initiative2 ORDER BY initiative2.nameOrder, influence2.id LIMIT $a2.take
RETURN [null, null, [initiative2.id, initiative2.name, [COLLECT {
MATCH (initiative2)<-[influence3:LED_TO]-(review3:Review)
WITH influence3, review3 ORDER BY review3.nameOrder, influence3.id LIMIT $a3.take
RETURN [null, null, [review3.id, [COLLECT {
MATCH (review3)-[influence4:LED_TO]->(initiative4:Initiative)
WITH influence4, initiative4 ORDER BY initiative4.nameOrder DESC, influence4.id DESC LIMIT $a4.take
RETURN [null, null, [initiative4.id, initiative4.name, [COLLECT {
MATCH (initiative4)<-[influence5:LED_TO]-(review5:Review)
WITH influence5, review5 ORDER BY review5.nameOrder, influence5.id LIMIT $a5.take
RETURN [null, null, [review5.id]]
}, COUNT {
MATCH (initiative4)<-[influence5:LED_TO]-(review5:Review)
}]]]
}, null], review3.name]]
}, null]]]
}, null]] LIMIT 1
}) AS answer

// statement: review/by-id (+ influence/initiatives-of-review, mention/of-entity)
// document: group/most-related-inside
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, [COLLECT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WITH influence2, initiative2 ORDER BY COUNT { (initiative2)<-[:MENTIONS]-() } DESC, initiative2.nameOrder, influence2.id LIMIT $a2.take
RETURN [null, null, [initiative2.id, [null, COUNT {
MATCH (initiative2)<-[mention3:MENTIONS]-(source3:Source)
}], initiative2.name]]
}, null]] LIMIT 1
}) AS answer

// statement: review/by-id (+ influence/initiatives-of-review, participation/of-initiative)
// document: mechanics/null-parent
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, [COLLECT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WITH influence2, initiative2 ORDER BY initiative2.nameOrder, influence2.id LIMIT $a2.take
RETURN [null, null, [initiative2.id, initiative2.name, [null, COUNT {
MATCH (initiative2)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
}]]]
}, null], review1.name] LIMIT 1
}) AS answer

// statement: review/reviews
// document: mechanics/empty-page
RETURN [COLLECT {
MATCH (review1:Review)
WHERE review1.nameOrder IS NOT NULL
AND review1.name IS NOT NULL
AND review1.id IS NOT NULL
AND review1.name = $a1.v0
WITH review1 ORDER BY review1.nameOrder, review1.id LIMIT $a1.take
RETURN [[review1.nameOrder, review1.id], null, [review1.id, review1.name]]
}, COUNT {
MATCH (review1:Review)
WHERE review1.name = $a1.v1
}] AS answer

// statement: review/reviews
// document: mechanics/count-alone
// document: src/main/resources/examples/1-what-there-is
RETURN [null, COUNT {
MATCH (review1:Review)
}] AS answer

// statement: review/reviews (+ influence/initiatives-of-review)
// document: evidence/announced-in-2016
RETURN [COLLECT {
MATCH (review1:Review)
WHERE review1.nameOrder IS NOT NULL
AND review1.name IS NOT NULL
AND review1.id IS NOT NULL
WITH review1 ORDER BY review1.nameOrder, review1.id LIMIT $a1.take
RETURN [null, null, [review1.id, [COLLECT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WHERE NOT coalesce(EXISTS {
MATCH (citation3:Citation)
WHERE citation3.id IN influence2.citations + coalesce(influence2.partly, [])
AND citation3.basis IN $a3.v0
}, false)
WITH influence2, initiative2 ORDER BY initiative2.nameOrder, influence2.id LIMIT $a2.take
RETURN [null, null, [initiative2.id, initiative2.name]]
}, null], review1.name]]
}, null] AS answer

// statement: review/reviews (+ influence/initiatives-of-review, evidence/of-citing, citing/source, leadership/of-review)
// document: src/main/resources/data/examples/1-which-review-led-to-which-initiative
RETURN [COLLECT {
MATCH (review1:Review)
WHERE review1.publishedOrder IS NOT NULL
AND review1.id IS NOT NULL
AND EXISTS {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
}
WITH review1 ORDER BY review1.publishedOrder, review1.id LIMIT $a1.take
RETURN [null, null, [review1.id, [COLLECT {
MATCH (review1)-[influence3:LED_TO]->(initiative3:Initiative)
WITH influence3, initiative3 ORDER BY initiative3.nameOrder, influence3.id LIMIT $a3.take
RETURN [null, [[COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN influence3.citations + coalesce(influence3.partly, [])
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id, citation4.basis, citation4.locator, head(COLLECT {
MATCH (citation4)-[:CITES]->(source5:Source)
RETURN [source5.id, source5.title, source5.url] LIMIT 1
})]]
}, null], influence3.how], [initiative3.id, initiative3.name]]
}, null], [COLLECT {
MATCH (review1)<-[leadership6:LEADS]-(person6:Person)
WITH leadership6, person6 ORDER BY person6.nameOrder, leadership6.id LIMIT $a6.take
RETURN [null, null, [person6.id, person6.name]]
}, null], review1.name, review1.published]]
}, null] AS answer

// statement: review/reviews (+ influence/initiatives-of-review, evidence/of-citing, citing/source, participation/of-initiative, receipt/of-organisation)
// document: mechanics/four-levels-as-usual
RETURN [COLLECT {
MATCH (review1:Review)
WHERE review1.nameOrder IS NOT NULL
AND review1.name IS NOT NULL
AND review1.id IS NOT NULL
WITH review1 ORDER BY review1.nameOrder, review1.id LIMIT $a1.take
RETURN [null, null, [review1.id, [COLLECT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WITH influence2, initiative2 ORDER BY initiative2.nameOrder, influence2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN influence2.citations + coalesce(influence2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id, head(COLLECT {
MATCH (citation3)-[:CITES]->(source4:Source)
RETURN [source4.id, source4.title] LIMIT 1
})]]
}, null]], [initiative2.id, initiative2.name, [COLLECT {
MATCH (initiative2)<-[participation5:PARTICIPATES_IN]-(organisation5:Organisation)
WITH participation5, organisation5 ORDER BY organisation5.nameOrder, participation5.id LIMIT $a5.take
RETURN [null, [[COLLECT {
MATCH (citation6:Citation)
WHERE citation6.id IN participation5.citations + coalesce(participation5.partly, [])
WITH citation6 ORDER BY citation6.id LIMIT $a6.take
RETURN [null, null, [citation6.id, head(COLLECT {
MATCH (citation6)-[:CITES]->(source7:Source)
RETURN [source7.id, source7.title] LIMIT 1
})]]
}, null]], [organisation5.id, [COLLECT {
MATCH (organisation5)<-[receipt8:AWARDED_TO]-(award8:Award)
WITH receipt8, award8 ORDER BY award8.amountOrderDown DESC, receipt8.id DESC LIMIT $a8.take
RETURN [null, [receipt8.citations, receipt8.partly], [award8.id, award8.purpose]]
}, null], organisation5.name]]
}, null]]]
}, null], review1.name]]
}, null] AS answer

// statement: review/reviews (+ influence/initiatives-of-review, evidence/of-citing, part/parts-of-initiative, participation/of-initiative, receipt/of-organisation, scheme/of-award)
// document: influence/from-reviews-to-money
RETURN [COLLECT {
MATCH (review1:Review)
WHERE review1.nameOrder IS NOT NULL
AND review1.name IS NOT NULL
AND review1.id IS NOT NULL
AND EXISTS {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WHERE EXISTS {
MATCH (initiative2)<-[membership3:PART_OF]-(part3:Initiative)
}
}
WITH review1 ORDER BY review1.nameOrder, review1.id LIMIT $a1.take
RETURN [null, null, [review1.id, [COLLECT {
MATCH (review1)-[influence4:LED_TO]->(initiative4:Initiative)
WHERE EXISTS {
MATCH (initiative4)<-[membership5:PART_OF]-(part5:Initiative)
}
WITH influence4, initiative4 ORDER BY initiative4.nameOrder, influence4.id LIMIT $a4.take
RETURN [null, [[COLLECT {
MATCH (citation6:Citation)
WHERE citation6.id IN influence4.citations + coalesce(influence4.partly, [])
WITH citation6 ORDER BY citation6.id LIMIT $a6.take
RETURN [null, null, [citation6.id]]
}, null], influence4.how], [initiative4.id, initiative4.name, [COLLECT {
MATCH (initiative4)<-[membership7:PART_OF]-(part7:Initiative)
WITH membership7, part7 ORDER BY part7.nameOrder, membership7.id LIMIT $a7.take
RETURN [null, [[COLLECT {
MATCH (citation8:Citation)
WHERE citation8.id IN membership7.citations + coalesce(membership7.partly, [])
WITH citation8 ORDER BY citation8.id LIMIT $a8.take
RETURN [null, null, [citation8.id]]
}, null]], [part7.id, part7.name, [COLLECT {
MATCH (part7)<-[participation9:PARTICIPATES_IN]-(organisation9:Organisation)
WITH participation9, organisation9 ORDER BY organisation9.nameOrder, participation9.id LIMIT $a9.take
RETURN [null, [[COLLECT {
MATCH (citation10:Citation)
WHERE citation10.id IN participation9.citations + coalesce(participation9.partly, [])
WITH citation10 ORDER BY citation10.id LIMIT $a10.take
RETURN [null, null, [citation10.id]]
}, null], participation9.role], [organisation9.id, [COLLECT {
MATCH (organisation9)<-[receipt11:AWARDED_TO]-(award11:Award)
WITH receipt11, award11 ORDER BY award11.amountOrderDown DESC, receipt11.id DESC LIMIT $a11.take
RETURN [null, [receipt11.attested, [COLLECT {
MATCH (citation12:Citation)
WHERE citation12.id IN receipt11.citations + coalesce(receipt11.partly, [])
WITH citation12 ORDER BY citation12.id LIMIT $a12.take
RETURN [null, null, [citation12.id]]
}, null]], [award11.id, award11.minimumMinor, award11.maximumMinor, award11.currency, award11.qualifier, head(COLLECT {
MATCH (award11)-[:UNDER]->(initiative13:Initiative)
RETURN [initiative13.id, initiative13.name] LIMIT 1
}), award11.stage]]
}, null], organisation9.name]]
}, COUNT {
MATCH (part7)<-[participation9:PARTICIPATES_IN]-(organisation9:Organisation)
}]]]
}, null]]]
}, null], review1.name]]
}, null] AS answer

// statement: review/reviews (+ influence/initiatives-of-review, evidence/of-citing, participation/of-initiative, receipt/of-organisation)
// document: mechanics/four-levels
RETURN [COLLECT {
MATCH (review1:Review)
WHERE review1.nameOrder IS NOT NULL
AND review1.name IS NOT NULL
AND review1.id IS NOT NULL
WITH review1 ORDER BY review1.nameOrder, review1.id LIMIT $a1.take
RETURN [null, null, [review1.id, [COLLECT {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WITH influence2, initiative2 ORDER BY initiative2.nameOrder, influence2.id LIMIT $a2.take
RETURN [null, [[COLLECT {
MATCH (citation3:Citation)
WHERE citation3.id IN influence2.citations + coalesce(influence2.partly, [])
WITH citation3 ORDER BY citation3.id LIMIT $a3.take
RETURN [null, null, [citation3.id]]
}, null], influence2.how], [initiative2.id, initiative2.name, [COLLECT {
MATCH (initiative2)<-[participation4:PARTICIPATES_IN]-(organisation4:Organisation)
WITH participation4, organisation4 ORDER BY organisation4.nameOrder, participation4.id LIMIT $a4.take
RETURN [null, [[COLLECT {
MATCH (citation5:Citation)
WHERE citation5.id IN participation4.citations + coalesce(participation4.partly, [])
WITH citation5 ORDER BY citation5.id LIMIT $a5.take
RETURN [null, null, [citation5.id]]
}, null], participation4.role], [organisation4.id, [COLLECT {
MATCH (organisation4)<-[receipt6:AWARDED_TO]-(award6:Award)
WITH receipt6, award6 ORDER BY award6.amountOrderDown DESC, receipt6.id DESC LIMIT $a6.take
RETURN [null, null, [award6.id, award6.purpose]]
}, null], organisation4.name]]
}, null]]]
}, null], review1.name]]
}, null] AS answer

// statement: source/by-id (+ citing/of-source)
// document: quotation/as-spoken
RETURN head(COLLECT {
MATCH (source1:Source {id: $a1.id})
RETURN [source1.id, [null, COUNT {
MATCH (source1)<-[:CITES]-(citation2:Citation)
}], [null, COUNT {
MATCH (source1)<-[:CITES]-(citation3:Citation)
WHERE citation3.fidelity IN $a3.v0
}], source1.quality] LIMIT 1
}) AS answer

// statement: source/by-id (+ citing/of-source, derivation/origins, derivation/copies, publication/of-source, publication/of-organisation)
// document: derivation/copies
RETURN head(COLLECT {
MATCH (source1:Source {id: $a1.id})
RETURN [source1.id, [COLLECT {
MATCH (source1)<-[:CITES]-(citation2:Citation)
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id, citation2.locator]]
}, COUNT {
MATCH (source1)<-[:CITES]-(citation2:Citation)
}], [COLLECT {
MATCH (source1)-[:DERIVED_FROM]->(origin3:Source)
WITH origin3 ORDER BY origin3.id LIMIT $a3.take
RETURN [null, null, [origin3.id, [COLLECT {
MATCH (origin3)<-[:DERIVED_FROM]-(copy4:Source)
WITH copy4 ORDER BY copy4.id LIMIT $a4.take
RETURN [null, null, [copy4.id]]
}, null], origin3.url]]
}, null], source1.published, source1.publishedBasis, [COLLECT {
MATCH (source1)-[publication5:PUBLISHED_BY]->(organisation5:Organisation)
WITH publication5, organisation5 ORDER BY organisation5.nameOrder, publication5.id LIMIT $a5.take
RETURN [null, null, [organisation5.id, organisation5.name, [null, COUNT {
MATCH (organisation5)<-[publication6:PUBLISHED_BY]-(source6:Source)
}]]]
}, null]] LIMIT 1
}) AS answer

// statement: source/by-id (+ evidence/facts-of-source, fact/of-figure, fact/of-gap, quoting/person, fact/of-statement, mention/of-source, identification/value, publication/of-source)
// document: source/all-that-an-article-reports
RETURN head(COLLECT {
MATCH (source1:Source {id: $a1.id})
RETURN [source1.id, source1.agency, [COLLECT {
MATCH (source1)<-[:CITES]-(citation2:Citation)
CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + citation2.id + '"')
YIELD node AS fact2
WITH DISTINCT source1, fact2
WITH fact2 ORDER BY fact2.id LIMIT $a2.take
RETURN [null, null, CASE
WHEN fact2:Award THEN [CASE WHEN fact2:Award THEN 'Award' END, [fact2.id, fact2.minimumMinor, fact2.maximumMinor, fact2.currency, fact2.qualifier, fact2.purpose]]
WHEN fact2:Figure THEN [CASE WHEN fact2:Figure THEN 'Figure' END, [fact2.id, head(COLLECT {
MATCH (fact2)<-[:HAS_FIGURE]-(entity3:Entity)
RETURN CASE
WHEN entity3:Event OR entity3:Initiative OR entity3:Organisation OR entity3:Person OR entity3:Place OR entity3:Review OR entity3:Topic THEN [CASE WHEN entity3:Event THEN 'Event' WHEN entity3:Initiative THEN 'Initiative' WHEN entity3:Organisation THEN 'Organisation' WHEN entity3:Person THEN 'Person' WHEN entity3:Place THEN 'Place' WHEN entity3:Review THEN 'Review' WHEN entity3:Topic THEN 'Topic' END, [entity3.id, entity3.name]]
END LIMIT 1
}), fact2.measure, fact2.minimum, fact2.maximum, fact2.unit, fact2.qualifier]]
WHEN fact2:Gap THEN [CASE WHEN fact2:Gap THEN 'Gap' END, [fact2.id, head(COLLECT {
MATCH (fact2)<-[:LACKS]-(entity4:Entity)
RETURN CASE
WHEN entity4:Event OR entity4:Initiative OR entity4:Organisation OR entity4:Person OR entity4:Place OR entity4:Review OR entity4:Topic THEN [CASE WHEN entity4:Event THEN 'Event' WHEN entity4:Initiative THEN 'Initiative' WHEN entity4:Organisation THEN 'Organisation' WHEN entity4:Person THEN 'Person' WHEN entity4:Place THEN 'Place' WHEN entity4:Review THEN 'Review' WHEN entity4:Topic THEN 'Topic' END, [entity4.id, entity4.name]]
END LIMIT 1
}), fact2.list]]
WHEN fact2:Identifier OR fact2:Name OR fact2:Recommendation THEN [CASE WHEN fact2:Identifier THEN 'Identifier' WHEN fact2:Name THEN 'Name' WHEN fact2:Recommendation THEN 'Recommendation' END, [fact2.id]]
WHEN fact2:Quotation THEN [CASE WHEN fact2:Quotation THEN 'Quotation' END, [fact2.id, fact2.gist, head(COLLECT {
MATCH (fact2)<-[:SAID]-(person5:Person)
RETURN [person5.id, person5.name] LIMIT 1
})]]
WHEN fact2:Statement THEN [CASE WHEN fact2:Statement THEN 'Statement' END, [fact2.id, head(COLLECT {
MATCH (fact2)<-[:STATES]-(entity6:Entity)
RETURN CASE
WHEN entity6:Event OR entity6:Initiative OR entity6:Organisation OR entity6:Person OR entity6:Place OR entity6:Review OR entity6:Topic THEN [CASE WHEN entity6:Event THEN 'Event' WHEN entity6:Initiative THEN 'Initiative' WHEN entity6:Organisation THEN 'Organisation' WHEN entity6:Person THEN 'Person' WHEN entity6:Place THEN 'Place' WHEN entity6:Review THEN 'Review' WHEN entity6:Topic THEN 'Topic' END, [entity6.id, entity6.name]]
END LIMIT 1
}), fact2.kind, fact2.text]]
END]
}, COUNT {
MATCH (source1)<-[:CITES]-(citation2:Citation)
CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + citation2.id + '"')
YIELD node AS fact2
WITH DISTINCT source1, fact2
}], [COLLECT {
MATCH (source1)-[mention7:MENTIONS]->(entity7:Entity)
WITH mention7, entity7 ORDER BY entity7.nameOrder, mention7.id LIMIT $a7.take
RETURN [null, null, CASE
WHEN entity7:Event OR entity7:Initiative OR entity7:Person OR entity7:Place OR entity7:Review OR entity7:Topic THEN [CASE WHEN entity7:Event THEN 'Event' WHEN entity7:Initiative THEN 'Initiative' WHEN entity7:Person THEN 'Person' WHEN entity7:Place THEN 'Place' WHEN entity7:Review THEN 'Review' WHEN entity7:Topic THEN 'Topic' END, [entity7.id, entity7.name]]
WHEN entity7:Organisation THEN [CASE WHEN entity7:Organisation THEN 'Organisation' END, [entity7.id, head(COLLECT {
MATCH (entity7)-[:IDENTIFIED_BY]->(identified8:Identifier {scheme: $a8.scheme})
RETURN [identified8.value] ORDER BY identified8.value LIMIT 1
}), entity7.name]]
END]
}, null], [COLLECT {
MATCH (source1)-[publication9:PUBLISHED_BY]->(organisation9:Organisation)
WITH publication9, organisation9 ORDER BY organisation9.nameOrder, publication9.id LIMIT $a9.take
RETURN [null, null, [organisation9.id, organisation9.name]]
}, null], source1.quality, source1.title] LIMIT 1
}) AS answer

// statement: source/by-id (+ evidence/facts-of-source, mention/of-source, evidence/relationships-of-source, entity/node)
// document: evidence/of-one-sort
RETURN head(COLLECT {
MATCH (source1:Source {id: $a1.id})
RETURN [source1.id, [COLLECT {
MATCH (source1)<-[:CITES]-(citation2:Citation)
CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + citation2.id + '"')
YIELD node AS fact2
WITH DISTINCT source1, fact2
WHERE (fact2:Award|Figure)
WITH fact2 ORDER BY fact2.id LIMIT $a2.take
RETURN [null, null, CASE
WHEN fact2:Award THEN [CASE WHEN fact2:Award THEN 'Award' END, [fact2.id, fact2.purpose]]
WHEN fact2:Figure THEN [CASE WHEN fact2:Figure THEN 'Figure' END, [fact2.id, fact2.measure, fact2.dateText, fact2.minimum, fact2.maximum, fact2.unit, fact2.qualifier]]
WHEN fact2:Gap THEN [CASE WHEN fact2:Gap THEN 'Gap' END, [fact2.id, fact2.list]]
WHEN fact2:Identifier THEN [CASE WHEN fact2:Identifier THEN 'Identifier' END, [fact2.id, fact2.scheme, fact2.value]]
WHEN fact2:Name OR fact2:Recommendation OR fact2:Statement THEN [CASE WHEN fact2:Name THEN 'Name' WHEN fact2:Recommendation THEN 'Recommendation' WHEN fact2:Statement THEN 'Statement' END, [fact2.id, fact2.text]]
WHEN fact2:Quotation THEN [CASE WHEN fact2:Quotation THEN 'Quotation' END, [fact2.id, fact2.gist]]
END]
}, null], [null, COUNT {
MATCH (source1)<-[:CITES]-(citation3:Citation)
CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + citation3.id + '"')
YIELD node AS fact3
WITH DISTINCT source1, fact3
WHERE false
}], [COLLECT {
MATCH (source1)-[mention4:MENTIONS]->(entity4:Entity)
WHERE (entity4:Trust)
WITH mention4, entity4 ORDER BY entity4.nameOrder, mention4.id LIMIT $a4.take
RETURN [null, null, CASE
WHEN entity4:Event OR entity4:Person OR entity4:Place OR entity4:Review OR entity4:Topic THEN [CASE WHEN entity4:Event THEN 'Event' WHEN entity4:Person THEN 'Person' WHEN entity4:Place THEN 'Place' WHEN entity4:Review THEN 'Review' WHEN entity4:Topic THEN 'Topic' END, [entity4.id, entity4.name]]
WHEN entity4:Initiative OR entity4:Organisation THEN [CASE WHEN entity4:Initiative THEN 'Initiative' WHEN entity4:Organisation THEN 'Organisation' END, [entity4.id, entity4.kind, entity4.name]]
END]
}, null], [COLLECT {
MATCH (source1)<-[:CITES]-(citation5:Citation)
CALL db.index.fulltext.queryRelationships('relationship_citations_v6', '"' + citation5.id + '"')
YIELD relationship AS supported5
WITH DISTINCT source1, supported5, endNode(supported5) AS end5
WHERE supported5.attested IS NOT NULL
AND type(supported5) IN $a5.v0
WITH supported5, end5 ORDER BY supported5.id LIMIT $a5.take
RETURN [null, [head(COLLECT {
MATCH (found6:Node {id: startNode(supported5).id})-[:REDIRECTS_TO*0..9]->(node6:Node)
WHERE NOT node6:Redirect
RETURN CASE
WHEN node6:Award THEN [CASE WHEN node6:Award THEN 'Award' END, [node6.id, node6.purpose]]
WHEN node6:Citation THEN [CASE WHEN node6:Citation THEN 'Citation' END, [node6.id, node6.locator]]
WHEN node6:Event OR node6:Initiative OR node6:Organisation OR node6:Person OR node6:Place OR node6:Review OR node6:Topic THEN [CASE WHEN node6:Event THEN 'Event' WHEN node6:Initiative THEN 'Initiative' WHEN node6:Organisation THEN 'Organisation' WHEN node6:Person THEN 'Person' WHEN node6:Place THEN 'Place' WHEN node6:Review THEN 'Review' WHEN node6:Topic THEN 'Topic' END, [node6.id, node6.name]]
WHEN node6:Figure THEN [CASE WHEN node6:Figure THEN 'Figure' END, [node6.id, node6.measure, node6.dateText, node6.minimum, node6.maximum, node6.unit, node6.qualifier]]
WHEN node6:Gap THEN [CASE WHEN node6:Gap THEN 'Gap' END, [node6.id, node6.list]]
WHEN node6:Identifier THEN [CASE WHEN node6:Identifier THEN 'Identifier' END, [node6.id, node6.scheme, node6.value]]
WHEN node6:Name OR node6:Recommendation OR node6:Statement THEN [CASE WHEN node6:Name THEN 'Name' WHEN node6:Recommendation THEN 'Recommendation' WHEN node6:Statement THEN 'Statement' END, [node6.id, node6.text]]
WHEN node6:Quotation THEN [CASE WHEN node6:Quotation THEN 'Quotation' END, [node6.id, node6.gist]]
WHEN node6:Source THEN [CASE WHEN node6:Source THEN 'Source' END, [node6.id, node6.title, node6.agency, node6.url]]
END LIMIT 1
}), type(supported5)], CASE
WHEN end5:Award THEN [CASE WHEN end5:Award THEN 'Award' END, [end5.id, end5.purpose]]
WHEN end5:Citation THEN [CASE WHEN end5:Citation THEN 'Citation' END, [end5.id, end5.locator]]
WHEN end5:Event OR end5:Initiative OR end5:Organisation OR end5:Person OR end5:Place OR end5:Review OR end5:Topic THEN [CASE WHEN end5:Event THEN 'Event' WHEN end5:Initiative THEN 'Initiative' WHEN end5:Organisation THEN 'Organisation' WHEN end5:Person THEN 'Person' WHEN end5:Place THEN 'Place' WHEN end5:Review THEN 'Review' WHEN end5:Topic THEN 'Topic' END, [end5.id, end5.name]]
WHEN end5:Figure THEN [CASE WHEN end5:Figure THEN 'Figure' END, [end5.id, end5.measure, end5.dateText, end5.minimum, end5.maximum, end5.unit, end5.qualifier]]
WHEN end5:Gap THEN [CASE WHEN end5:Gap THEN 'Gap' END, [end5.id, end5.list]]
WHEN end5:Identifier THEN [CASE WHEN end5:Identifier THEN 'Identifier' END, [end5.id, end5.scheme, end5.value]]
WHEN end5:Name OR end5:Recommendation OR end5:Statement THEN [CASE WHEN end5:Name THEN 'Name' WHEN end5:Recommendation THEN 'Recommendation' WHEN end5:Statement THEN 'Statement' END, [end5.id, end5.text]]
WHEN end5:Quotation THEN [CASE WHEN end5:Quotation THEN 'Quotation' END, [end5.id, end5.gist]]
WHEN end5:Source THEN [CASE WHEN end5:Source THEN 'Source' END, [end5.id, end5.title, end5.agency, end5.url]]
END]
}, null]] LIMIT 1
}) AS answer

// statement: source/by-id (+ mention/of-source, mention/of-entity)
// document: group/most-related-inside
RETURN head(COLLECT {
MATCH (source1:Source {id: $a1.id})
RETURN [source1.id, [COLLECT {
MATCH (source1)-[mention2:MENTIONS]->(entity2:Entity)
WITH mention2, entity2 ORDER BY COUNT { (entity2)<-[:MENTIONS]-() } DESC, mention2.id DESC LIMIT $a2.take
RETURN [null, null, CASE
WHEN entity2:Event OR entity2:Initiative OR entity2:Organisation OR entity2:Person OR entity2:Place OR entity2:Review OR entity2:Topic THEN [CASE WHEN entity2:Event THEN 'Event' WHEN entity2:Initiative THEN 'Initiative' WHEN entity2:Organisation THEN 'Organisation' WHEN entity2:Person THEN 'Person' WHEN entity2:Place THEN 'Place' WHEN entity2:Review THEN 'Review' WHEN entity2:Topic THEN 'Topic' END, [entity2.id, [null, COUNT {
MATCH (entity2)<-[mention3:MENTIONS]-(source3:Source)
}], entity2.name]]
END]
}, null]] LIMIT 1
}) AS answer

// statement: source/sources
// document: group/most-related
RETURN [COLLECT {
MATCH (source1:Source)
WHERE COUNT { (source1)<-[:CITES]-() } IS NOT NULL
AND source1.id IS NOT NULL
WITH source1 ORDER BY COUNT { (source1)<-[:CITES]-() } DESC, source1.id DESC LIMIT $a1.take
RETURN [null, null, [source1.id]]
}, null] AS answer

// statement: source/sources
// document: source/latest-first
RETURN [COLLECT {
MATCH (source1:Source)
WHERE source1.publishedOrder IS NOT NULL
AND source1.id IS NOT NULL
WITH source1 ORDER BY source1.publishedOrder DESC, source1.id DESC LIMIT $a1.take
RETURN [null, null, [source1.id, source1.published]]
}, null] AS answer

// statement: source/sources
// document: source/latest-first
RETURN [COLLECT {
MATCH (source1:Source)
WHERE source1.publishedOrder IS NOT NULL
AND source1.id IS NOT NULL
WITH source1 ORDER BY source1.publishedOrder, source1.id LIMIT $a1.take
RETURN [null, null, [source1.id, source1.published]]
}, null] AS answer

// statement: source/sources
// document: source/latest-first
RETURN [COLLECT {
MATCH (source1:Source)
WHERE source1.publishedOrderDown IS NOT NULL
AND source1.id IS NOT NULL
WITH source1 ORDER BY source1.publishedOrderDown DESC, source1.id DESC LIMIT $a1.take
RETURN [null, null, [source1.id, source1.published]]
}, null] AS answer

// statement: source/sources
// document: source/latest-first
RETURN [COLLECT {
MATCH (source1:Source)
WHERE source1.publishedOrderDown IS NOT NULL
AND source1.id IS NOT NULL
WITH source1 ORDER BY source1.publishedOrderDown, source1.id LIMIT $a1.take
RETURN [null, null, [source1.id, source1.published]]
}, null] AS answer

// statement: source/sources
// document: src/main/resources/examples/1-what-there-is
RETURN [null, COUNT {
MATCH (source1:Source)
}] AS answer

// statement: source/sources
// document: group/initiatives-by-topic
RETURN [null, null, null, null, COLLECT {
MATCH (source1:Source)
WITH source1, source1.publishedEarliest.year AS group2key0
WITH group2key0, count(*) AS group2count, [min(source1.publishedEarliest), max(source1.publishedLatest)] AS group2measures
ORDER BY group2key0 IS NULL, group2key0 LIMIT $a1.v0
RETURN [[group2key0], group2count, group2measures, null, null]
}] AS answer

// statement: source/sources (+ citing/of-source)
// document: src/main/resources/examples/4-where-it-is-written
RETURN [COLLECT {
MATCH (source1:Source)
WHERE source1.publishedOrderDown IS NOT NULL
AND source1.id IS NOT NULL
WITH source1 ORDER BY source1.publishedOrderDown DESC, source1.id DESC LIMIT $a1.take
RETURN [[source1.publishedOrderDown, source1.id], null, [source1.id, [COLLECT {
MATCH (source1)<-[:CITES]-(citation2:Citation)
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id, citation2.locator]]
}, COUNT {
MATCH (source1)<-[:CITES]-(citation2:Citation)
}], source1.published, source1.title, source1.url]]
}, null] AS answer

// statement: succession/predecessors
// document: participation/followers-and-their-exemplars
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[succession1:SUCCEEDED_BY]-(predecessor1:Organisation)
WITH succession1, predecessor1 ORDER BY predecessor1.nameOrder, succession1.id LIMIT $a1.take
RETURN [null, null, [predecessor1.id]]
}, null] AS answer

// statement: succession/successors
// document: participation/followers-and-their-exemplars
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[succession1:SUCCEEDED_BY]->(successor1:Organisation)
WITH succession1, successor1 ORDER BY successor1.nameOrder, succession1.id LIMIT $a1.take
RETURN [null, null, [successor1.id, successor1.name]]
}, null] AS answer

// statement: topic/by-id (+ breadth/broader, concern/initiatives, evidence/of-citing, concern/of-entity, breadth/narrower, subject/of-entity, quoting/person)
// document: concern/topics
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(topic1:Topic)
RETURN [topic1.id, [COLLECT {
MATCH (topic1)-[breadth2:BROADER]->(broader2:Topic)
WITH breadth2, broader2 ORDER BY broader2.nameOrder, breadth2.id LIMIT $a2.take
RETURN [null, null, [broader2.id, broader2.name]]
}, null], [COLLECT {
MATCH (topic1)<-[concern3:CONCERNS]-(initiative3:Initiative)
WITH concern3, initiative3 ORDER BY initiative3.nameOrder, concern3.id LIMIT $a3.take
RETURN [null, [[COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN concern3.citations + coalesce(concern3.partly, [])
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id]]
}, null], type(concern3) + ':' + concern3.id], [initiative3.id, initiative3.name, [COLLECT {
MATCH (initiative3)-[concern5:CONCERNS]->(topic5:Topic)
WITH concern5, topic5 ORDER BY topic5.nameOrder, concern5.id LIMIT $a5.take
RETURN [null, null, [topic5.id]]
}, null]]]
}, COUNT {
MATCH (topic1)<-[concern3:CONCERNS]-(initiative3:Initiative)
}], topic1.name, [COLLECT {
MATCH (topic1)<-[breadth6:BROADER]-(narrower6:Topic)
WITH breadth6, narrower6 ORDER BY narrower6.nameOrder, breadth6.id LIMIT $a6.take
RETURN [null, null, [narrower6.id, narrower6.name]]
}, null], [COLLECT {
MATCH (topic1)<-[subject7:ABOUT]-(quotation7:Quotation)
WITH subject7, quotation7 ORDER BY subject7.id LIMIT $a7.take
RETURN [null, null, [quotation7.id, head(COLLECT {
MATCH (quotation7)<-[:SAID]-(person8:Person)
RETURN [person8.id, person8.name] LIMIT 1
})]]
}, COUNT {
MATCH (topic1)<-[subject7:ABOUT]-(quotation7:Quotation)
}]] LIMIT 1
}) AS answer

// statement: topic/topics
// document: group/most-related
RETURN [COLLECT {
MATCH (topic1:Topic)
WHERE COUNT { (topic1)<-[:CONCERNS]-() } IS NOT NULL
AND topic1.id IS NOT NULL
WITH topic1 ORDER BY COUNT { (topic1)<-[:CONCERNS]-() } DESC, topic1.id DESC LIMIT $a1.take
RETURN [null, null, [topic1.id, topic1.name]]
}, null] AS answer
