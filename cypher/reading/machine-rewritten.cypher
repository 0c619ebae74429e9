// Facts and relationships that rest on what a machine rewrote alone, each at the first of the places that support it.
//
// params   place, type, id, examined, first
MATCH (place:Citation)
WHERE place.id >= $place
WITH place ORDER BY place.id LIMIT toInteger($examined)
WHERE place.fidelity = 'MACHINE_REWRITTEN'
CALL (place) {
  CALL db.index.fulltext.queryNodes('fact_citations_v3', '"' + place.id + '"') YIELD node AS fact
  WITH fact
  WHERE fact:Award|Figure|Statement|Recommendation|Quotation|Gap
  RETURN '' AS type, fact.id AS id, null AS start, null AS end, fact.citations AS citations
  UNION ALL
  CALL db.index.fulltext.queryRelationships('relationship_citations_v3', '"' + place.id + '"') YIELD relationship
  WITH relationship
  WHERE relationship.attested IS NOT NULL AND NOT type(relationship) IN ['MENTIONS', 'PUBLISHED_BY']
  RETURN type(relationship) AS type, relationship.id AS id, startNode(relationship).id AS start, endNode(relationship).id AS end, relationship.citations AS citations
}
WITH place, type, id, start, end, citations
WHERE citations[0] = place.id
  AND (place.id > $place OR type > $type OR (type = $type AND id > $id))
  AND ALL(cited IN citations WHERE EXISTS { MATCH (:Citation {id: cited, fidelity: 'MACHINE_REWRITTEN'}) })
WITH place, type, id, start, end, citations ORDER BY place.id, type, id LIMIT $first + 1
RETURN [place.id, type, id] AS keys, id, type, start, end, citations, [] AS against
UNION ALL
MATCH (place:Citation)
WHERE place.id >= $place
WITH place ORDER BY place.id SKIP toInteger($examined) LIMIT 1
RETURN [place.id, '', ''] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS against
