// Facts and relationships that a place in a source supports, each at the first such place, behind one of them.
//
// joined   MENTIONS: ofSource
// params   place, type, id
CALL (place) {
  CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + place.id + '"') YIELD node AS fact
  WITH fact
  WHERE fact:Award|Figure|Statement|Recommendation|Quotation|Gap
  RETURN '' AS type, fact.id AS id, null AS start, null AS end, fact.citations AS citations, coalesce(fact.partly, []) AS partly
  UNION ALL
  CALL db.index.fulltext.queryRelationships('relationship_citations_v6', '"' + place.id + '"') YIELD relationship
  WITH relationship
  WHERE relationship.attested IS NOT NULL AND NOT relationship:MENTIONS
  RETURN type(relationship) AS type, relationship.id AS id, startNode(relationship).id AS start, endNode(relationship).id AS end, relationship.citations AS citations, coalesce(relationship.partly, []) AS partly
}
WITH place, type, id, start, end, citations, partly
WHERE citations[0] = place.id
  AND (place.id > $place OR type > $type OR (type = $type AND id > $id))
