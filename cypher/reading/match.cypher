// For each text that is asked about, the names and identifiers that stand in it, and those nearest to its words.
//
// params   asked, kinds
UNWIND $asked AS one
CALL (one) {
  CALL (one) {
    UNWIND one.keys AS key
    MATCH (known:Name {folded: key})
    USING INDEX known:Name(folded)
    RETURN known
    UNION
    UNWIND one.keys AS key
    MATCH (known:Identifier {folded: key})
    USING INDEX known:Identifier(folded)
    RETURN known
    UNION
    UNWIND one.queries AS query
    CALL db.index.fulltext.queryNodes('entity_words', query, {limit: one.nearest})
    YIELD node AS known
    RETURN known
  }
  WITH known
  WHERE size($kinds) = 0 OR any(kind IN known.entityKinds WHERE kind IN $kinds)
  MATCH (entity)-[:NAMED|IDENTIFIED_BY]->(known)
  RETURN entity, coalesce(known.text, known.value) AS text, known.kind AS kind, known.folded AS key, known.entityKinds AS labels
  UNION ALL
  MATCH (found:Node)
  WHERE found.id IN one.ids
  MATCH (found)-[:REDIRECTS_TO*0..9]->(entity:Entity)
  WHERE size($kinds) = 0 OR any(kind IN labels(entity) WHERE kind IN $kinds)
  RETURN entity, found.id AS text, null AS kind, one.key AS key, labels(entity) AS labels
}
RETURN
  one.at AS at,
  entity.id AS entity,
  text,
  kind,
  key,
  labels
