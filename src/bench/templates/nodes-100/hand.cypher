UNWIND $ids AS id
MATCH (entity:Node {id: id})
RETURN entity.id AS id, entity.name AS name
