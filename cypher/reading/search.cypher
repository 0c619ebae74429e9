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
