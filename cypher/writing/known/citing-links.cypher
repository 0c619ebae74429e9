// Relationships that rest on citations.
//
// params   texts
UNWIND $texts AS text
CALL db.index.fulltext.queryRelationships('relationship_citations_v6', '"' + text + '"') YIELD relationship AS link
RETURN text, type(link) AS type, properties(link) AS properties, startNode(link).id AS start, endNode(link).id AS end
