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
