// The relationships between pairs of nodes, with how well each is evidenced.
//
// params   pairs, via, day
UNWIND $pairs AS pair
MATCH (one:Node {id: pair[0]})-[link:$any($via)]-(:Node {id: pair[1]})
WHERE $day IS NULL OR $day IN link.attested OR (link.fromLatest <= $day AND $day < link.untilEarliest)
RETURN type(link), link.id, startNode(link).id, endNode(link).id, properties(link), COLLECT {
  UNWIND link.citations AS cited
  MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
  RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
    MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
    WHERE NOT (origin)-[:DERIVED_FROM]->()
    RETURN origin.id ORDER BY origin.id LIMIT 1
  }), source.id)]
} AS strength
