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
WHEN node1:Award OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Figure THEN [CASE WHEN node1:Figure THEN 'Figure' END, [node1.id, node1.due, node1.measure, node1.status]]
END LIMIT 1
}) AS answer

// entity/node (+ fact/of-figure)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Figure THEN [CASE WHEN node1:Figure THEN 'Figure' END, [node1.id, head(COLLECT {
MATCH (node1)<-[:HAS_FIGURE]-(entity2:Entity)
RETURN CASE
WHEN entity2:Event OR entity2:Initiative OR entity2:Organisation OR entity2:Person OR entity2:Place OR entity2:Review OR entity2:Topic THEN [CASE WHEN entity2:Event THEN 'Event' WHEN entity2:Initiative THEN 'Initiative' WHEN entity2:Organisation THEN 'Organisation' WHEN entity2:Person THEN 'Person' WHEN entity2:Place THEN 'Place' WHEN entity2:Review THEN 'Review' WHEN entity2:Topic THEN 'Topic' END, [entity2.id, entity2.name]]
END LIMIT 1
}), node1.due, node1.measure, node1.status]]
END LIMIT 1
}) AS answer

// fact/of-figure
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Figure {id: key})
RETURN key, head(COLLECT {
MATCH (parent)<-[:HAS_FIGURE]-(entity1:Entity)
RETURN CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id, entity1.name]]
END LIMIT 1
}) AS answer

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
