// entity/node
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
END LIMIT 1
}) AS answer

// reading/machine-rewritten
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
  WHERE relationship.attested IS NOT NULL AND NOT relationship:MENTIONS|PUBLISHED_BY
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
