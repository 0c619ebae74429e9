// The relationships between pairs of nodes, with how well each is evidenced.
//
// params   pairs, via, day
UNWIND $pairs AS pair
MATCH (one:Node {id: pair[0]})-[link:$any($via)]-(:Node {id: pair[1]})
WHERE $day IS NULL OR $day IN link.attested OR (link.fromLatest <= $day AND $day < link.untilEarliest)
RETURN
  // include link
  AS link
