// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// entity/node
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
END LIMIT 1
}) AS answer

// reading/timeline
// The dated facts of some nodes by their days; those without any date apart.
//
// joined   MENTIONS: timeless
// joined   NAMED: undatedElsewhere
// params   of, folded, kinds, from, until, afterEarliest, afterLatest, afterKey, take, undated
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
WITH collect([id, one.id]) AS known, reduce(all = [], some IN collect(members) | all + some) AS entities
RETURN known, COLLECT {
  UNWIND entities AS entity
  MATCH (entity)-[link:!BROADER&!CITES&!CONCERNS&!DERIVED_FROM&!IDENTIFIED_BY&!MENTIONS]-(other:Node)
  WHERE (link.from IS NOT NULL OR link.until IS NOT NULL OR size(link.attested) > 0 OR other:Award OR other:Name OR other:Figure OR other:Event)
    AND NOT (other IN entities AND other.id < entity.id)
  UNWIND [['BEGAN', link.from, link.fromFirst, link.fromLast], ['ENDED', link.until, link.untilFirst, link.untilLast]]
    + [day IN coalesce(link.attested, []) | ['ATTESTED', toString(day), day, day]]
    + CASE
        WHEN other:Award OR other:Name THEN [['BEGAN', other.from, other.fromFirst, other.fromLast], ['ENDED', other.until, other.untilFirst, other.untilLast]]
        WHEN other:Figure THEN [['DATED', other.dateText, other.dateEarliest, other.dateLatest], ['AS_OF', other.asOf, other.asOfEarliest, other.asOfLatest], ['DUE', other.due, other.dueEarliest, other.dueLatest]]
        WHEN other:Event THEN [['DATED', other.date, other.dateEarliest, other.dateLatest]]
        ELSE []
      END AS dated
  WITH entity, link, other, dated[0] AS kind, dated[1] AS text, coalesce(dated[2], dated[3]) AS earliest,
    coalesce(dated[3], date('9999-12-31')) AS latest, dated[2] AS first, dated[3] AS last
  WHERE text IS NOT NULL AND (size($kinds) = 0 OR kind IN $kinds)
    AND ($from IS NULL OR coalesce(last >= $from, true)) AND ($until IS NULL OR coalesce(first < $until, true))
  WITH entity, link, other, kind, text, earliest, latest, type(link) + ' ' + link.id + ' ' + kind + ' ' + text AS key
  WHERE $afterKey IS NULL OR earliest > $afterEarliest
    OR (earliest = $afterEarliest AND (latest > $afterLatest OR (latest = $afterLatest AND key > $afterKey)))
  WITH DISTINCT entity, link, other, kind, text, earliest, latest, key
  ORDER BY earliest, latest, key LIMIT $take
  RETURN [kind, text, earliest, latest, key, [entity.id, other.id], other.citations,
    [type(link), link.id, startNode(link).id, endNode(link).id, properties(link), COLLECT {
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
  MATCH (entity)-[link:!BROADER&!CITES&!CONCERNS&!DERIVED_FROM&!IDENTIFIED_BY&!MENTIONS&!ABOUT&!GIVEN_TO&!HAS_FIGURE&!LACKS&!LOCATED_IN&!NAMED&!PUBLISHED_BY&!SAID&!STATES]-(other:Node)
  WHERE $undated AND link.from IS NULL AND link.until IS NULL AND size(coalesce(link.attested, [])) = 0
    AND NOT (other IN entities AND other.id < entity.id)
    AND NOT (other:Award AND (other.from IS NOT NULL OR other.until IS NOT NULL)) AND NOT (other:Event AND other.date IS NOT NULL)
  WITH DISTINCT entity, link, other
  ORDER BY type(link), link.id LIMIT 101
  RETURN ['UNDATED', null, null, null, type(link) + ' ' + link.id, [entity.id, other.id], other.citations,
    [type(link), link.id, startNode(link).id, endNode(link).id, properties(link), COLLECT {
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
