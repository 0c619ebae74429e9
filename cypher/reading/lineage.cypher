// What stands behind a node, or what came of it: the hops by which each node is reached at its least distance.
//
// params   of, back, folded, most
OPTIONAL MATCH (:Node {id: $of})-[:REDIRECTS_TO*0..9]->(asked:Node)
WHERE NOT asked:Redirect
WITH asked, COLLECT {
  MATCH ANY SHORTEST (asked)-[:SUCCEEDED_BY]-{0,30}(one:Node)
  WHERE $folded OR one = asked
  RETURN one
} AS starts
RETURN asked.id, [start IN starts | start.id], COLLECT {
  UNWIND starts AS start
  MATCH path = ALL SHORTEST (start)((one:Node)-[hop:LED_TO|MADE|ANSWERED_BY|PART_OF|SUCCEEDED_BY|UNDER|PARTICIPATES_IN|AWARDED_TO]-(other:Node)
    WHERE (CASE WHEN hop:PART_OF OR hop:UNDER OR hop:PARTICIPATES_IN THEN startNode(hop) ELSE endNode(hop) END = one) = $back
      AND NOT ($folded AND hop:SUCCEEDED_BY)){1,9}(end:Node)
  WITH length(path) AS depth, last(relationships(path)) AS link, end
  LIMIT $most
  WITH link, end, min(depth) AS depth
  RETURN [depth, end.id, end:Review, [
    type(link), link.id, startNode(link).id, endNode(link).id, properties(link), COLLECT {
      UNWIND link.citations AS cited
      MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
      RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
        MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
        WHERE NOT (origin)-[:DERIVED_FROM]->()
        RETURN origin.id ORDER BY origin.id LIMIT 1
      }), source.id)]
    }
  ]]
} AS hops
