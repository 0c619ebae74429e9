// What several nodes have in common: relationships between them, and nodes next to at least two of them.
//
// params   ids, via, limit
UNWIND $ids AS id
OPTIONAL MATCH (:Node {id: id})-[:REDIRECTS_TO*0..9]->(asked:Node)
WHERE NOT asked:Redirect
WITH collect([id, asked.id]) AS known, collect(DISTINCT asked) AS nodes
RETURN known, COLLECT {
  UNWIND nodes AS one
  MATCH (one)-[link:$any($via)]->(other:Node)
  WHERE other IN nodes
  WITH link ORDER BY type(link), link.id LIMIT 201
  RETURN
    // include link
} AS direct, COLLECT {
  UNWIND nodes AS one
  MATCH (one)-[link:$any($via)]-(common:Node)
  WHERE NOT common IN nodes
  WITH common, count(DISTINCT one) AS times, collect(link) AS links
  WHERE times >= 2
  ORDER BY times DESC, common.id LIMIT $limit + 1
  RETURN [common.id, times, COLLECT {
    UNWIND links AS link
    WITH link ORDER BY type(link), link.id LIMIT 20
    RETURN
      // include link
  }]
} AS common
