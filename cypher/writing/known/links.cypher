// Relationships of one type by their ids.
//
// each     APPOINTED_TO: relationship
// params   texts
UNWIND $texts AS text
MATCH (start:Node)-[link:APPOINTED_TO {id: text}]->(end:Node)
USING INDEX SEEK link:APPOINTED_TO(id)
RETURN text, type(link) AS type, properties(link) AS properties, start.id AS start, end.id AS end
