// Who partnered in initiatives.
//
// params   texts
UNWIND $texts AS text
MATCH (start:Node)-[link:PARTNERED_WITH {initiative: text}]->(end:Node)
USING INDEX SEEK link:PARTNERED_WITH(initiative)
RETURN text, type(link) AS type, properties(link) AS properties, start.id AS start, end.id AS end
