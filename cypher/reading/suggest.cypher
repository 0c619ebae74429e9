// Names, identifiers and ids that begin with a text and, where these are few, names with a word that does; each entity once.
//
// params   prefix, ids, query, kinds, wanted, looked
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
  UNWIND $ids AS begun
  MATCH (entity:Node)
  WHERE entity.id STARTS WITH begun
    AND entity:Entity
    AND NOT entity IN entities
    AND (size($kinds) = 0 OR any(kind IN labels(entity) WHERE kind IN $kinds))
  WITH DISTINCT entity
  ORDER BY entity.id
  LIMIT $wanted
  RETURN entity, null AS known, 0 AS turn
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
  coalesce(known.text, known.value, entity.id) AS matched,
  coalesce(known.entityKinds, labels(entity)) AS labels
ORDER BY turn, known.folded, id
