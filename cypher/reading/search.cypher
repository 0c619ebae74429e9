// Names, identifiers and ids that are the text searched for, and names nearest to its words, with the entities that they mean.
//
// params   key, ids, query, closest, least, kinds, place, source
CALL () {
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
  RETURN entity, coalesce(known.text, known.value) AS text, known.kind AS kind, known.folded AS key, known.entityKinds AS labels
  UNION ALL
  MATCH (found:Node)
  WHERE found.id IN $ids
  MATCH (found)-[:REDIRECTS_TO*0..9]->(entity:Entity)
  WHERE size($kinds) = 0 OR any(kind IN labels(entity) WHERE kind IN $kinds)
  RETURN entity, found.id AS text, null AS kind, $key AS key, labels(entity) AS labels
}
WITH entity, text, kind, key, labels
WHERE ($place IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..5]->(:Place {id: $place}) })
  AND ($source IS NULL OR EXISTS { (entity)<-[:MENTIONS]-(:Source {id: $source}) })
RETURN
  entity.id AS entity,
  text,
  kind,
  key,
  labels
LIMIT 500
