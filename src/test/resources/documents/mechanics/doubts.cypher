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

// entity/node
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id, node1.citations]]
END LIMIT 1
}) AS answer

// entity/node
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
END LIMIT 1
}) AS answer

// entity/node (+ evidence/of-citing)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id, [COLLECT {
MATCH (citation2:Citation)
WHERE citation2.id IN node1.citations
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id]]
}, null]]]
END LIMIT 1
}) AS answer

// reading/contradicted
// Figures and awards that others contradict, awards first, each pair once: at the one whose id comes first.
//
// params   award, figure, examined, first
CALL () {
  MATCH (fact:Award)
  WHERE fact.id > $award
  RETURN fact, [fact.id, ''] AS keys ORDER BY fact.id
  UNION ALL
  MATCH (fact:Figure)
  WHERE fact.id > $figure
  RETURN fact, ['~', fact.id] AS keys ORDER BY fact.id
}
WITH fact, keys LIMIT toInteger($examined)
WITH fact, keys, COLLECT {
  MATCH (fact)<-[:HAS_FIGURE]-(:Entity)-[:HAS_FIGURE]->(other:Figure)
  WHERE other.id > fact.id AND other.measure = fact.measure AND other.status = fact.status
    AND coalesce(other.unit = fact.unit, other.unit IS NULL AND fact.unit IS NULL)
    AND coalesce(fact.asOfEarliest <= other.asOfLatest AND other.asOfEarliest <= fact.asOfLatest, true)
    AND (fact.minimum > other.maximum OR other.minimum > fact.maximum
      OR fact.dateEarliest > other.dateLatest OR other.dateEarliest > fact.dateLatest)
  RETURN other.id AS id ORDER BY id LIMIT 20
  UNION
  MATCH (fact)-[:AWARDED_TO]->(:Node)<-[:AWARDED_TO]-(other:Award)
  WHERE other.id > fact.id AND other.stage = fact.stage AND other.kind = fact.kind AND other.currency = fact.currency
    AND (fact.minimumMinor > other.maximumMinor OR other.minimumMinor > fact.maximumMinor)
    AND EXISTS { MATCH (fact)-[:UNDER]->(:Initiative)<-[:UNDER]-(other) }
    AND NOT EXISTS {
      MATCH (one:Citation)-[:CITES]->(:Source)<-[:CITES]-(both:Citation)
      WHERE one.id IN fact.citations AND both.id IN other.citations
    }
  RETURN other.id AS id ORDER BY id LIMIT 20
} AS against
WHERE size(against) > 0
WITH keys, fact, against LIMIT $first + 1
RETURN keys, fact.id AS id, '' AS type, null AS start, null AS end, fact.citations AS citations, against
UNION ALL
CALL () {
  MATCH (fact:Award)
  WHERE fact.id > $award
  RETURN [fact.id, ''] AS keys ORDER BY fact.id
  UNION ALL
  MATCH (fact:Figure)
  WHERE fact.id > $figure
  RETURN ['~', fact.id] AS keys ORDER BY fact.id
}
WITH keys SKIP $examined - 1 LIMIT 2
WITH collect(keys) AS left WHERE size(left) = 2
RETURN left[0] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS against

// reading/fallen-due
// Figures that were promised or hoped for by a day that has passed, each with what was reported of the same since.
//
// params   day, due, id, examined, first
CALL () {
  MATCH (figure:Figure)
  WHERE figure.dueOrder = date($due) AND figure.id > $id AND date($due) < date($day)
  RETURN figure ORDER BY figure.dueOrder, figure.id
  UNION ALL
  MATCH (figure:Figure)
  WHERE date($due) < figure.dueOrder < date($day) AND figure.id IS NOT NULL
  RETURN figure ORDER BY figure.dueOrder, figure.id
}
WITH figure LIMIT toInteger($examined)
WHERE figure.dueLatest < date($day) AND figure.status IN ['PROMISED', 'HOPED_FOR']
WITH figure LIMIT $first + 1
WITH figure, COLLECT {
  MATCH (figure)<-[:HAS_FIGURE]-(:Entity)-[:HAS_FIGURE]->(outcome:Figure)
  WHERE outcome.measure = figure.measure AND outcome.status = 'REPORTED'
    AND coalesce(coalesce(outcome.asOfLatest, outcome.dateLatest) >= figure.asOfEarliest, true)
  RETURN outcome.id AS id ORDER BY id LIMIT 20
} AS outcomes
RETURN [toString(figure.dueOrder), figure.id] AS keys, figure.id AS id, '' AS type, null AS start, null AS end, figure.citations AS citations, outcomes AS against
UNION ALL
CALL () {
  MATCH (figure:Figure)
  WHERE figure.dueOrder = date($due) AND figure.id > $id AND date($due) < date($day)
  RETURN figure ORDER BY figure.dueOrder, figure.id
  UNION ALL
  MATCH (figure:Figure)
  WHERE date($due) < figure.dueOrder < date($day) AND figure.id IS NOT NULL
  RETURN figure ORDER BY figure.dueOrder, figure.id
}
WITH [toString(figure.dueOrder), figure.id] AS keys SKIP $examined - 1 LIMIT 2
WITH collect(keys) AS left WHERE size(left) = 2
RETURN left[0] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS against

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

// reading/unanswered
// Recommendations to which no source states a response, be it to them or to their whole review.
//
// params   id, examined, first
MATCH (recommendation:Recommendation)
WHERE recommendation.id > $id
WITH recommendation ORDER BY recommendation.id LIMIT toInteger($examined)
WHERE NOT EXISTS {
    MATCH (recommendation)-[answer:ANSWERED_BY]->(:Initiative)
    MATCH (citation:Citation) WHERE citation.id IN answer.citations AND citation.basis = 'STATED'
  }
  AND NOT EXISTS {
    MATCH (recommendation)<-[:MADE]-(:Review)<-[response:RESPONDED_TO]-(:Organisation)
    MATCH (citation:Citation) WHERE citation.id IN response.citations AND citation.basis = 'STATED'
  }
WITH recommendation ORDER BY recommendation.id LIMIT $first + 1
RETURN [recommendation.id] AS keys, recommendation.id AS id, '' AS type, null AS start, null AS end, recommendation.citations AS citations, [] AS against
UNION ALL
MATCH (recommendation:Recommendation)
WHERE recommendation.id > $id
WITH recommendation.id AS id ORDER BY id SKIP $examined - 1 LIMIT 2
WITH collect(id) AS left WHERE size(left) = 2
RETURN [left[0]] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS against
