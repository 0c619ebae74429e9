// Relationships of one type by where they start.
//
// each     APPOINTED_TO: relationship
// params   texts
UNWIND $texts AS text
MATCH (start:Node {id: text})-[link:APPOINTED_TO]->(end:Node)
USING INDEX SEEK start:Node(id)
RETURN text, type(link) AS type, properties(link) AS properties, start.id AS start, end.id AS end
