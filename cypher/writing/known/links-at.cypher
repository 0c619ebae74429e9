// Relationships of one type by the nodes at either end.
//
// each     APPOINTED_TO: relationship
// params   texts
UNWIND $texts AS text
MATCH (node:Node {id: text})-[link:APPOINTED_TO]-(:Node)
USING INDEX SEEK node:Node(id)
RETURN text, type(link) AS type, properties(link) AS properties, startNode(link).id AS start, endNode(link).id AS end
