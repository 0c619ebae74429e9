// The relationships between pairs of nodes, with how well each is evidenced, and from which of the pair to which it
// leads. Of organisations that count as one the first stands for all.
//
// params   pairs, via, day, folded
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
MATCH (here)-[link:$any($via)]-(there)
WHERE $day IS NULL OR $day IN link.attested OR (link.fromLatest <= $day AND $day < link.untilEarliest)
WITH link, CASE WHEN startNode(link) = here THEN pair ELSE reverse(pair) END AS ends
RETURN
  // include link
  AS link, ends[0] AS near, ends[1] AS far
