// Relationships of one type by where they end.
//
// each     APPOINTED_TO: relationship
// params   texts
UNWIND $texts AS text
MATCH (start:Node)-[link:APPOINTED_TO]->(end:Node {id: text})
USING INDEX SEEK end:Node(id)
RETURN text, type(link) AS type, properties(link) AS properties, start.id AS start, end.id AS end
