// The names of organisations, but of those whose ids begin so.
//
// params   besides, most
MATCH (entity:Organisation)-[:NAMED]->(known:Name)
WHERE NOT entity.id STARTS WITH $besides
WITH entity, known
LIMIT $most
RETURN
  entity.id AS entity,
  known.text AS text,
  known.kind AS kind,
  known.folded AS key,
  known.entityKinds AS labels
