// What awards come to, those together that are counted in the same way: rival statements of one shared sum as one. Sums
// stand apart in thousand millions and the rest, for together they may be more than the database counts.
//
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
