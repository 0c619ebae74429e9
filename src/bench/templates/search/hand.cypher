MATCH (entity:Entity)-[:NAMED]->(:Name {folded: $key})
RETURN entity.id AS id, entity.name AS name LIMIT 1
