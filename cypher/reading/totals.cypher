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
    // include held
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
  // include ends
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
  // include sums
  RETURN sums
} AS rows
