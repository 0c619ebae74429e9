CALL () {
  MATCH (known:Name)
  WHERE known.folded STARTS WITH $prefix AND known.kind <> 'GARBLED'
  RETURN known ORDER BY known.folded LIMIT 30
  UNION ALL
  MATCH (known:Identifier)
  WHERE known.folded STARTS WITH $prefix
  RETURN known ORDER BY known.folded LIMIT 10
}
WITH collect(known) AS beginning
CALL (beginning) {
  UNWIND beginning AS known
  RETURN 0 AS turn, known
  UNION ALL
  WITH beginning WHERE size(beginning) < 10
  CALL db.index.fulltext.queryNodes('entity_words', $query, {limit: 60}) YIELD node AS known
  WHERE coalesce(known.kind, '') <> 'GARBLED'
  RETURN 1 AS turn, known
}
MATCH (entity)-[:NAMED|IDENTIFIED_BY]->(known)
WITH entity, turn, known ORDER BY turn, known.folded
WITH entity, min(turn) AS turn, collect(known)[0] AS known
RETURN entity.id AS id, entity.name AS name, coalesce(known.text, known.value) AS matched
ORDER BY turn, known.folded, id LIMIT 10
