// The hops that lead on from some nodes, back to what came before or forward to what came of them; none by what hands no
// descent on. Of organisations
// that count as one the first stands for all.
//
// joined   LED_TO: lineage
// joined   UNDER: lineageTowards
// params   ids, seen, back, folded, barren, most
UNWIND $ids AS id
MATCH (one:Node {id: id})
WITH id,
  // include folded
  AS members
UNWIND members AS member
MATCH (member)-[link:LED_TO]-(other:Node)
WHERE (CASE WHEN link:UNDER THEN startNode(link) ELSE endNode(link) END = member) = $back
  AND NOT ($folded AND link:SUCCEEDED_BY)
  AND NOT any(one IN $barren WHERE type(link) = one[0] AND link[one[1]] IN one[2])
WITH DISTINCT id, link, other AS one
WITH id, link, one,
  // include folded
  AS family
WITH id, link, one, family[0].id AS first
WHERE NOT first IN $seen
WITH id, link, one, first
ORDER BY type(link), link.id LIMIT $most
RETURN id, first, one.id AS node, one:Review AS review,
  // include link
  AS hop
