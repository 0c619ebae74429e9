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

// reading/match
// For each name that is asked about, the names and identifiers that are the same, and those nearest to its words.
//
// params   asked, kinds
UNWIND $asked AS one
CALL (one) {
  MATCH (known:Name {folded: one.key})
  USING INDEX known:Name(folded)
  RETURN known
  UNION
  MATCH (known:Identifier {folded: one.key})
  USING INDEX known:Identifier(folded)
  RETURN known
  UNION
  CALL db.index.fulltext.queryNodes('entity_words', one.query, {limit: 40})
  YIELD node AS known
  RETURN known
}
WITH one, known
WHERE size($kinds) = 0 OR any(kind IN known.entityKinds WHERE kind IN $kinds)
MATCH (entity)-[:NAMED|IDENTIFIED_BY]->(known)
RETURN
  one.at AS at,
  entity.id AS entity,
  coalesce(known.text, known.value) AS text,
  known.kind AS kind,
  known.folded AS key,
  known.entityKinds AS labels
