// What awards come to, those together that are counted in the same way: each award once, rival statements of one shared
// sum as one. Sums stand apart in thousand millions and the rest, for together they may be more than the database counts.
//
// bind     award, sums
// hidden   owning, owner, recipient, recipients, owners, one, times, unknown, apart, claim, rival, rivals, decided, stage, currency, reason, told, least, most, rivalling, hedged, some, whole, wholes, counted, leastHigh, leastLow, mostHigh, mostLow
// run      MATCH (award:Award)
WITH DISTINCT award
WITH award,
  COLLECT {
    MATCH (award)-[owning:UNDER|AWARDED_TO]->(owner:Initiative)
    RETURN DISTINCT [owner.id, type(owning)] AS one ORDER BY one
  } AS owners,
  COLLECT {
    MATCH (award)-[:AWARDED_TO]->(recipient)
    RETURN DISTINCT recipient.id AS one ORDER BY one
  } AS recipients,
  CASE
    WHEN coalesce(award.perRecipient, false) AND NOT $received = true THEN award.recipientCount
    ELSE 1
  END AS times
WITH award, owners, recipients, times,
  coalesce(award.maximumMinor, award.minimumMinor) IS NULL OR award.currency IS NULL
    OR award.qualifier IS NULL OR times IS NULL AS unknown,
  $received = true AND NOT coalesce(award.perRecipient, false)
    AND (coalesce(award.shared, false) OR coalesce(award.recipientCount, 1) > 1 OR size(recipients) > 1) AS apart
WITH award, owners, times, unknown, apart, award.stage AS stage, award.currency AS currency,
  CASE
    WHEN size(owners) + size(recipients) = 0 THEN [award.id]
    ELSE [
      owners, CASE WHEN award.shared THEN [] ELSE recipients END, award.kind, award.shared, award.perRecipient,
      award.recipientCount, award.from, award.until, award.duration
    ]
  END AS claim
WITH stage, currency, claim, collect([award, owners, times, unknown, apart]) AS rivals
UNWIND rivals AS rival
WITH stage, currency, claim, rival[0] AS award, rival[1] AS owners, rival[2] AS times, rival[3] AS unknown,
  rival[4] AS apart, any(one IN rivals WHERE one[0].preferred) AS decided
WITH award, stage, currency, owners, times,
  CASE
    WHEN unknown THEN 'UNKNOWN_AMOUNT'
    WHEN decided AND NOT award.preferred THEN 'NOT_PREFERRED'
    WHEN apart THEN 'SHARED_SUM'
  END AS reason,
  CASE WHEN award.shared AND NOT decided AND NOT unknown AND NOT apart THEN claim ELSE [award.id] END AS told
WITH stage, currency, owners, times, reason, told,
  min(coalesce(award.minimumMinor, 0)) AS least,
  CASE WHEN count(award.maximumMinor) = count(*) THEN max(award.maximumMinor) END AS most,
  collect(DISTINCT award.qualifier) <> ['EXACT'] AS hedged,
  min(award.id) AS some, count(*) AS rivalling, collect(award.id) AS rivals
WITH stage, currency, owners, times, reason, hedged OR coalesce(least <> most, true) AS hedged, least, most, some, rivalling, rivals
ORDER BY some
WITH stage, currency, owners, times, reason, hedged, sum(rivalling) AS counted,
  sum(least / 1000000000) AS leastHigh, sum(least % 1000000000) AS leastLow,
  CASE WHEN count(most) = count(*) THEN sum(most / 1000000000) END AS mostHigh,
  CASE WHEN count(most) = count(*) THEN sum(most % 1000000000) END AS mostLow,
  collect(rivals)[..10] AS some
WITH [
  stage, currency, reason, owners,
  COLLECT {
    UNWIND owners AS one
    MATCH (:Node:Initiative {id: one[0]})-[:PART_OF*1..]->(whole:Initiative)
    RETURN DISTINCT whole.id AS wholes ORDER BY wholes
  },
  times, hedged, counted, leastHigh, leastLow, mostHigh, mostLow, some
] AS sums
