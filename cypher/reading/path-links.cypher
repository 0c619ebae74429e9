// The relationships between pairs of nodes, with how well each is evidenced, and from which of the pair to which it
// leads. Of organisations that count as one the first stands for all.
//
// params   pairs, via, day, possible, folded
UNWIND $pairs AS pair
MATCH (one:Node {id: pair[0]})
WITH pair,
  // include folded
  AS near
MATCH (one:Node {id: pair[1]})
WITH pair, near,
  // include folded
  AS far
UNWIND near AS here
UNWIND far AS there
MATCH (here)-[dated:$any($via)]-(there)
WHERE
  // include held
WITH dated AS link, CASE WHEN startNode(dated) = here THEN pair ELSE reverse(pair) END AS ends
RETURN
  // include link
  AS link, ends[0] AS near, ends[1] AS far
