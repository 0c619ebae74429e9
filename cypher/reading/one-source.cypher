// Facts and relationships that rest on one source alone, each at the first of the places that support it. What a register
// says of itself is no doubt.
//
// params   place, type, id, examined, first
MATCH (place:Citation)
WHERE place.id >= $place
WITH place ORDER BY place.id LIMIT toInteger($examined)
// include supported
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
