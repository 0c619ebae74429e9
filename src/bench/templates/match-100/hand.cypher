UNWIND range(0, size($keys) - 1) AS at
CALL (at) {
  OPTIONAL MATCH (same:Name {folded: $keys[at]})
  WITH at, head(collect(same)) AS same
  CALL (at, same) {
    WITH same WHERE same IS NOT NULL
    RETURN same AS known
    UNION ALL
    WITH at, same WHERE same IS NULL
    CALL db.index.fulltext.queryNodes('entity_words', $queries[at], {limit: 1}) YIELD node AS known
    RETURN known
  }
  MATCH (entity:Entity)-[:NAMED|IDENTIFIED_BY]->(known)
  RETURN entity.id AS id
}
RETURN id ORDER BY at
