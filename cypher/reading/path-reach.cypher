// The neighbours of some nodes, of those with the fewest first, until there are enough; none of those that are left.
// Of organisations that count as one the first stands for all. Where only some neighbours count, these are
// named; with folding all are answered, for one that is not named may stand behind one that is.
//
// params   ids, via, avoid, among, day, possible, folded, most
UNWIND $ids AS id
MATCH (one:Node {id: id})
WITH id,
  // include folded
  AS members
UNWIND members AS member
WITH id, member, COUNT { (member)--() } AS degree
WITH id, collect(member) AS members, sum(degree) AS degree
ORDER BY degree, id
WITH collect([id, members]) AS families, collect(degree) AS degrees
WITH families, reduce(taken = [0, 0], degree IN degrees |
  CASE WHEN taken[0] + degree <= $most THEN [taken[0] + degree, taken[1] + 1] ELSE [$most, taken[1]] END)[1] AS enough
UNWIND range(0, size(families) - 1) AS at
WITH families[at][0] AS id, families[at][1] AS members, at < enough AS wanted
RETURN id, wanted, COLLECT {
  UNWIND CASE WHEN wanted THEN members ELSE [] END AS member
  MATCH (member)-[dated:$any($via)]-(other:Node)
  WHERE NOT other.id IN $avoid
    AND ($among IS NULL OR $folded OR other.id IN $among)
    AND
    // include held
  WITH DISTINCT other AS one
  WITH
    // include folded
    AS family
  RETURN DISTINCT family[0].id
} AS others
