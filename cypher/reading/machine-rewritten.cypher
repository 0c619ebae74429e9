// Facts and relationships that rest on what a machine rewrote alone, each at the first of the places that support it.
//
// params   place, type, id, examined, first
MATCH (place:Citation)
WHERE place.id >= $place
WITH place ORDER BY place.id LIMIT toInteger($examined)
WHERE place.fidelity = 'MACHINE_REWRITTEN'
// include supported
  AND ALL(cited IN citations WHERE EXISTS { MATCH (:Citation {id: cited, fidelity: 'MACHINE_REWRITTEN'}) })
WITH place, type, id, start, end, citations, partly ORDER BY place.id, type, id LIMIT $first + 1
RETURN [place.id, type, id] AS keys, id, type, start, end, citations, partly, [] AS against
UNION ALL
MATCH (place:Citation)
WHERE place.id >= $place
WITH place ORDER BY place.id SKIP toInteger($examined) LIMIT 1
RETURN [place.id, '', ''] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS partly, null AS against
