// Names and identifiers that begin with a text and, where these are few, names with a word that does.
//
// params   prefix, query, kinds, wanted
CALL () {
  CALL () {
    MATCH (known:Name)
    USING INDEX known:Name(folded)
    WHERE known.folded STARTS WITH $prefix
      AND known.kind <> 'GARBLED'
      AND (size($kinds) = 0 OR any(kind IN known.entityKinds WHERE kind IN $kinds))
    RETURN known
    ORDER BY known.folded
    LIMIT 60
    UNION ALL
    MATCH (known:Identifier)
    USING INDEX known:Identifier(folded)
    WHERE known.folded STARTS WITH $prefix
      AND (size($kinds) = 0 OR any(kind IN known.entityKinds WHERE kind IN $kinds))
    RETURN known
    ORDER BY known.folded
    LIMIT 10
  }
  RETURN collect(known) AS beginning
}
CALL (beginning) {
  UNWIND beginning AS known
  RETURN known, 0 AS turn
  UNION
  WITH beginning
  WHERE size(beginning) < $wanted
  CALL db.index.fulltext.queryNodes('entity_words', $query, {limit: 60})
  YIELD node AS known
  WHERE coalesce(known.kind, '') <> 'GARBLED' AND NOT known IN beginning
  RETURN known, 1 AS turn
}
MATCH (entity)-[:NAMED|IDENTIFIED_BY]->(known)
RETURN
  entity.id AS id,
  entity.name AS name,
  coalesce(known.text, known.value) AS matched,
  known.entityKinds AS labels
ORDER BY turn, known.folded, id
