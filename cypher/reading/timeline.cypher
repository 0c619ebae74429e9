// The dated facts of some nodes by their days; those without any date apart.
//
// joined   MENTIONS: timeless
// joined   NAMED: undatedElsewhere
// params   of, folded, throughParts, kinds, from, until, afterEarliest, afterLatest, afterKey, take, undated
UNWIND $of AS id
OPTIONAL MATCH (:Node {id: id})-[:REDIRECTS_TO*0..9]->(one:Node)
WHERE NOT one:Redirect
WITH id, one,
  // include folded
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
  MATCH (entity)-[link:!MENTIONS]-(other:Node)
  WHERE (link.from IS NOT NULL OR link.until IS NOT NULL OR size(link.attested) > 0 OR other:Award OR other:Name OR other:Figure OR other:Event)
    AND NOT (other IN entities AND other.id < entity.id)
  UNWIND [['BEGAN', link.from, link.fromFirst, link.fromLast], ['ENDED', link.until, link.untilFirst, link.untilLast]]
    + [day IN coalesce(link.attested, []) | ['ATTESTED', toString(day), day, day]]
    + CASE
        WHEN other:Award AND EXISTS {
          MATCH (other)-[before:!MENTIONS]-(fellow:Node)
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
    // include link
  ]
} AS dated, COLLECT {
  UNWIND entities AS entity
  MATCH (entity)-[link:!MENTIONS&!NAMED&!REDIRECTS_TO]-(other:Node)
  WHERE $undated AND link.from IS NULL AND link.until IS NULL AND size(coalesce(link.attested, [])) = 0
    AND NOT (other IN entities AND other.id < entity.id)
    AND NOT (other:Award AND (other.day IS NOT NULL OR other.from IS NOT NULL OR other.until IS NOT NULL)) AND NOT (other:Event AND other.date IS NOT NULL)
  WITH DISTINCT entity, link, other
  ORDER BY type(link), link.id LIMIT 101
  RETURN ['UNDATED', null, null, null, type(link) + ' ' + link.id, [entity.id, other.id], other.citations, coalesce(other.partly, []),
    // include link
  ]
} AS undated
