// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// citation/by-id (+ citing/source)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, head(COLLECT {
MATCH (citation1)-[:CITES]->(source2:Source)
RETURN [source2.id] LIMIT 1
})] LIMIT 1
}) AS answer

// citing/source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id] LIMIT 1
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

// entity/node
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award THEN [CASE WHEN node1:Award THEN 'Award' END, [node1.id, node1.purpose]]
WHEN node1:Figure THEN [CASE WHEN node1:Figure THEN 'Figure' END, [node1.id, node1.measure]]
WHEN node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
END LIMIT 1
}) AS answer

// reading/one-source
// Facts and relationships that rest on one source alone, each at the first of the places that support it.
//
// params   place, type, id, examined, first
MATCH (place:Citation)
WHERE place.id >= $place
WITH place ORDER BY place.id LIMIT toInteger($examined)
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
  AND EXISTS {
    MATCH (place)-[:CITES]->(:Source)-[:DERIVED_FROM*0..]->(origin:Source)
    WHERE ALL(cited IN citations WHERE EXISTS {
      MATCH (:Citation {id: cited})-[:CITES]->(:Source)-[:DERIVED_FROM*0..]->(origin)
    })
  }
WITH place, type, id, start, end, citations ORDER BY place.id, type, id LIMIT $first + 1
RETURN [place.id, type, id] AS keys, id, type, start, end, citations, [] AS against
UNION ALL
MATCH (place:Citation)
WHERE place.id >= $place
WITH place ORDER BY place.id SKIP toInteger($examined) LIMIT 1
RETURN [place.id, '', ''] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS against
