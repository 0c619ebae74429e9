// entity/node
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
END LIMIT 1
}) AS answer

// entity/node (+ naming/of-entity)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, [COLLECT {
MATCH (node1)-[:NAMED]->(name2:Name)
WITH name2 ORDER BY name2.preferred DESC, name2.text, name2.id LIMIT $a2.take
RETURN [null, null, [name2.id, name2.text]]
}, null]]]
END LIMIT 1
}) AS answer

// naming/of-entity
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:NAMED]->(name1:Name)
WITH name1 ORDER BY name1.preferred DESC, name1.text, name1.id LIMIT $a1.take
RETURN [null, null, [name1.id, name1.text]]
}, null] AS answer

// reading/suggest
// Names and identifiers that begin with a text and, where these are few, names with a word that does; each entity once.
//
// params   prefix, query, kinds, wanted, looked
CALL () {
  CALL () {
    MATCH (known:Name)
    USING INDEX known:Name(folded)
    WHERE known.folded STARTS WITH $prefix
      AND known.kind <> 'GARBLED'
      AND (size($kinds) = 0 OR any(kind IN known.entityKinds WHERE kind IN $kinds))
    RETURN known
    ORDER BY known.folded
    LIMIT $looked
    UNION ALL
    MATCH (known:Identifier)
    USING INDEX known:Identifier(folded)
    WHERE known.folded STARTS WITH $prefix
      AND (size($kinds) = 0 OR any(kind IN known.entityKinds WHERE kind IN $kinds))
    RETURN known
    ORDER BY known.folded
    LIMIT $wanted
  }
  MATCH (entity)-[:NAMED|IDENTIFIED_BY]->(known)
  WITH entity, known
  ORDER BY known.folded
  WITH entity, head(collect(known)) AS known
  ORDER BY known.folded, entity.id
  LIMIT $wanted
  RETURN collect(entity) AS entities, collect(known) AS beginning
}
CALL (entities, beginning) {
  UNWIND range(0, size(beginning) - 1) AS at
  RETURN entities[at] AS entity, beginning[at] AS known, 0 AS turn
  UNION ALL
  WITH entities, beginning
  WHERE size(beginning) < $wanted
  CALL db.index.fulltext.queryNodes('entity_words', $query, {limit: $looked})
  YIELD node AS known
  WHERE coalesce(known.kind, '') <> 'GARBLED'
  MATCH (entity)-[:NAMED|IDENTIFIED_BY]->(known)
  WHERE NOT entity IN entities
  RETURN entity, known, 1 AS turn
}
RETURN
  entity.id AS id,
  entity.name AS name,
  coalesce(known.text, known.value) AS matched,
  known.entityKinds AS labels
ORDER BY turn, known.folded, id
