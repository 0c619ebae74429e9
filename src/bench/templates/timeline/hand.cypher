MATCH (entity:Node {id: $id})
MATCH (entity)-[link:!MENTIONS&!CITES&!DERIVED_FROM&!CONCERNS&!BROADER&!IDENTIFIED_BY]-(other:Node)
UNWIND [['BEGAN', link.from, link.fromFirst, link.fromLast], ['ENDED', link.until, link.untilFirst, link.untilLast]]
  + [day IN coalesce(link.attested, []) | ['ATTESTED', toString(day), day, day]]
  + CASE
      WHEN other:Award OR other:Name THEN [
        ['DATED', other.day, other.dayEarliest, other.dayLatest],
        ['BEGAN', other.from, other.fromFirst, other.fromLast],
        ['ENDED', other.until, other.untilFirst, other.untilLast]
      ]
      WHEN other:Figure THEN [
        ['DATED', other.dateText, other.dateEarliest, other.dateLatest],
        ['AS_OF', other.asOf, other.asOfEarliest, other.asOfLatest],
        ['DUE', other.due, other.dueEarliest, other.dueLatest]
      ]
      WHEN other:Event THEN [['DATED', other.date, other.dateEarliest, other.dateLatest]]
      ELSE []
    END AS dated
WITH link, other, dated[0] AS kind, dated[1] AS text, coalesce(dated[2], dated[3]) AS earliest,
  coalesce(dated[3], date('9999-12-31')) AS latest
WHERE text IS NOT NULL
WITH DISTINCT link, other, kind, text, earliest, latest
ORDER BY earliest, latest, type(link) + ' ' + link.id + ' ' + kind + ' ' + text LIMIT 20
RETURN kind, text, other.id AS node, type(link) AS link
