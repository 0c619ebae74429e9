// The relationships of one type in the order of their ids, from one on.
//
// each     APPOINTED_TO: relationship
// params   after, count
MATCH (start:Node)-[link:APPOINTED_TO]->(end:Node)
WHERE link.id > $after
WITH start, link, end ORDER BY link.id LIMIT $count
RETURN type(link) AS type, properties(link) AS properties, start.id AS start, end.id AS end
ORDER BY link.id
