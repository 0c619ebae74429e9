// The hops that lead on from some nodes, back to what came before or forward to what came of them.
//
// params   ids, seen, back, folded, most
UNWIND $ids AS id
MATCH (one:Node {id: id})-[link:LED_TO|MADE|ANSWERED_BY|PART_OF|SUCCEEDED_BY|UNDER|PARTICIPATES_IN|AWARDED_TO]-(other:Node)
WHERE (CASE WHEN link:PART_OF OR link:UNDER OR link:PARTICIPATES_IN THEN startNode(link) ELSE endNode(link) END = one) = $back
  AND NOT ($folded AND link:SUCCEEDED_BY)
  AND NOT other.id IN $seen
WITH DISTINCT link, other
ORDER BY type(link), link.id LIMIT $most
RETURN other.id, other:Review,
  // include link
  AS hop
