// entity/node
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, node1.name]]
END LIMIT 1
}) AS answer

// entity/node
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
END LIMIT 1
}) AS answer

// reading/search
// Names and identifiers that are the text searched for, and those nearest to its words, with the entities that they mean.
//
// params   key, query, closest, least, kinds, place, source
CALL () {
  MATCH (known:Name {folded: $key})
  USING INDEX known:Name(folded)
  WHERE size($kinds) = 0 OR any(kind IN known.entityKinds WHERE kind IN $kinds)
  RETURN known
  UNION
  MATCH (known:Identifier {folded: $key})
  USING INDEX known:Identifier(folded)
  WHERE size($kinds) = 0 OR any(kind IN known.entityKinds WHERE kind IN $kinds)
  RETURN known
  UNION
  CALL db.index.fulltext.queryNodes('entity_words', $query, {limit: $closest})
  YIELD node, score
  WITH collect(node) AS nodes, collect(score) AS scores
  UNWIND [at IN range(0, size(nodes) - 1) WHERE at < 100 OR scores[at] >= $least * scores[0] | nodes[at]] AS known
  RETURN known
}
MATCH (entity)-[:NAMED|IDENTIFIED_BY]->(known)
WHERE ($place IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..5]->(:Place {id: $place}) })
  AND ($source IS NULL OR EXISTS { (entity)<-[:MENTIONS]-(:Source {id: $source}) })
RETURN
  entity.id AS entity,
  coalesce(known.text, known.value) AS text,
  known.kind AS kind,
  known.folded AS key,
  known.entityKinds AS labels
LIMIT 500

// reading/search-facets
// Where hits of a search are and which sources mention them: the twenty most frequent of each.
//
// params   ids
CALL () {
  UNWIND $ids AS id
  MATCH (entity:Node {id: id})-[:LOCATED_IN]->(place:Place)
  RETURN 'place' AS facet, place.id AS value, place.name AS name, count(DISTINCT entity) AS hits
  ORDER BY hits DESC, value
  LIMIT 20
  UNION ALL
  UNWIND $ids AS id
  MATCH (entity:Node {id: id})<-[:MENTIONS]-(source:Source)
  RETURN 'source' AS facet, source.id AS value, coalesce(source.title, source.agency, source.id) AS name, count(DISTINCT entity) AS hits
  ORDER BY hits DESC, value
  LIMIT 20
}
RETURN facet, value, name, hits
