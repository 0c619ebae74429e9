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
  RETURN [type(link), link.id, startNode(link).id, endNode(link).id, properties(link), COLLECT {
    UNWIND link.citations AS cited
    MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
    RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
      MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
      WHERE NOT (origin)-[:DERIVED_FROM]->()
      RETURN origin.id ORDER BY origin.id LIMIT 1
    }), source.id)]
  }]
} AS direct, COLLECT {
  UNWIND nodes AS one
  MATCH (one)-[link:$any($via)]-(common:Node)
  WHERE NOT common IN nodes
  WITH common, count(DISTINCT one) AS times, collect(link) AS links
  WHERE times >= 2
  ORDER BY times DESC, common.id LIMIT $limit + 1
  RETURN [common.id, times, COLLECT {
    UNWIND links AS each
    WITH each ORDER BY type(each), each.id LIMIT 20
    RETURN [type(each), each.id, startNode(each).id, endNode(each).id, properties(each), COLLECT {
      UNWIND each.citations AS cited
      MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
      RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
        MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
        WHERE NOT (origin)-[:DERIVED_FROM]->()
        RETURN origin.id ORDER BY origin.id LIMIT 1
      }), source.id)]
    }]
  }]
} AS common
