CALL db.index.fulltext.queryNodes('entity_words', $query, {limit: 1}) YIELD node AS known
MATCH (entity:Entity)-[:NAMED|IDENTIFIED_BY]->(known)
RETURN entity.id AS id, entity.name AS name
