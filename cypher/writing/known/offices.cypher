// Who held offices.
//
// params   texts
UNWIND $texts AS text
MATCH (start:Node)-[link:APPOINTED_TO {office: text}]->(end:Node)
USING INDEX SEEK link:APPOINTED_TO(office)
RETURN text, type(link) AS type, properties(link) AS properties, start.id AS start, end.id AS end
