// reading/totals
// What the awards of several organisations and initiatives come to, on a day if one is given, and which ids name neither.
//
// params   of, throughSuccession, day, possible
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
} AS bodies
RETURN missing, COLLECT {
  UNWIND bodies AS body
  MATCH (body)<-[way:AWARDED_TO|UNDER]-(award:Award)
  WITH body, way, award, CASE WHEN way:UNDER THEN award ELSE way END AS dated
  WHERE $day IS NULL OR $day IN dated.attested OR (dated.fromLatest <= $day AND $day < dated.untilEarliest)
    OR ($possible AND coalesce($day < dated.untilLatest, true) AND CASE
      WHEN dated.fromEarliest IS NOT NULL THEN dated.fromEarliest <= $day
      ELSE size(coalesce(dated.attested, [])) = 0 OR any(attested IN dated.attested WHERE attested <= $day)
    END)
  WITH award, collect(DISTINCT CASE WHEN way:AWARDED_TO THEN body END) AS got, max(CASE WHEN way:UNDER THEN 1 ELSE 0 END) = 1 AS handed
  WITH award, handed, size(got) AS reached, CASE
    WHEN $throughSuccession = true THEN COUNT {
      UNWIND got AS one
      WITH one
      WHERE NOT EXISTS {
        MATCH (other:Organisation)-[:SUCCEEDED_BY]->+(one)
        WHERE other IN got AND other <> one
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
    CASE WHEN award.qualifier = 'EXACT' THEN 0 ELSE 1 END AS hedged,
    coalesce(award.minimumMinor, 0) AS least, award.maximumMinor AS most
  WITH stage, currency, owners, times, reason, told, CASE WHEN told IS NULL THEN hedged END AS alone,
    max(hedged) AS hedged, count(*) AS rivalling, count(most) = count(*) AS bounded, collect(award.id) AS rivals,
    min(least) AS least, max(most) AS most,
    sum(least / 1000000000) AS leastHigh, sum(least % 1000000000) AS leastLow,
    sum(most / 1000000000) AS mostHigh, sum(most % 1000000000) AS mostLow
  WITH stage, currency, owners, times, reason, rivalling, rivals, bounded,
    coalesce(alone, hedged) = 1 OR (told IS NOT NULL AND coalesce(least <> most, true)) AS hedged,
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
      MATCH (:Node:Initiative {id: one[0]})-[:PART_OF*1..]->(whole:Initiative)
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
