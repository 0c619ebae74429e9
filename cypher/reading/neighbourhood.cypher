// What lies around nodes, by hops; within a hop what is written in most places first, then by the rarest relationship.
//
// params   of, depth, via, labels, limit
UNWIND $of AS id
OPTIONAL MATCH (:Node {id: id})-[:REDIRECTS_TO*0..9]->(asked:Node)
WHERE NOT asked:Redirect
WITH collect([id, asked.id]) AS known, collect(DISTINCT asked) AS starts
WITH known, starts, COLLECT {
  UNWIND starts AS one1
  MATCH (one1)-[link1:$any($via)]-(other1:Node)
  WHERE $depth >= 1 AND NOT other1 IN starts AND (size($labels) = 0 OR any(label1 IN labels(other1) WHERE label1 IN $labels))
  WITH one1, type(link1) AS type1, collect([other1, size(link1.citations)]) AS found1
  UNWIND found1 AS pair1
  WITH pair1[0] AS near1, max(pair1[1]) AS places1, min(size(found1)) AS rarity1
  ORDER BY places1 DESC, rarity1, near1.id LIMIT $limit + 1
  RETURN near1
} AS first
WITH known, starts, first, COLLECT {
  UNWIND first AS one2
  MATCH (one2)-[link2:$any($via)]-(other2:Node)
  WHERE $depth >= 2 AND size(first) < $limit AND NOT other2 IN starts AND NOT other2 IN first
    AND (size($labels) = 0 OR any(label2 IN labels(other2) WHERE label2 IN $labels))
  WITH one2, type(link2) AS type2, collect([other2, size(link2.citations)]) AS found2
  UNWIND found2 AS pair2
  WITH pair2[0] AS near2, max(pair2[1]) AS places2, min(size(found2)) AS rarity2
  ORDER BY places2 DESC, rarity2, near2.id LIMIT $limit + 1
  RETURN near2
} AS second
WITH known, starts, first, second, COLLECT {
  UNWIND second AS one3
  MATCH (one3)-[link3:$any($via)]-(other3:Node)
  WHERE $depth >= 3 AND size(first) + size(second) < $limit AND NOT other3 IN starts AND NOT other3 IN first AND NOT other3 IN second
    AND (size($labels) = 0 OR any(label3 IN labels(other3) WHERE label3 IN $labels))
  WITH one3, type(link3) AS type3, collect([other3, size(link3.citations)]) AS found3
  UNWIND found3 AS pair3
  WITH pair3[0] AS near3, max(pair3[1]) AS places3, min(size(found3)) AS rarity3
  ORDER BY places3 DESC, rarity3, near3.id LIMIT $limit + 1
  RETURN near3
} AS third
WITH known, size(first) + size(second) + size(third) > $limit AS cut,
  ([one IN starts | [one, 0]] + ([one IN first | [one, 1]] + [one IN second | [one, 2]] + [one IN third | [one, 3]])[..$limit]) AS chosen
WITH known, cut, chosen, [one IN chosen | one[0]] AS nodes
RETURN known, cut, [one IN chosen | [one[0].id, one[1]]] AS chosen, COLLECT {
  UNWIND nodes AS one
  MATCH (one)-[link:$any($via)]->(other:Node)
  WHERE other IN nodes
  WITH link ORDER BY type(link), link.id LIMIT 2001
  RETURN
    // include link
} AS links
