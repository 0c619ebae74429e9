// The neighbours of some nodes, of those with the fewest first, until there are enough; null of those that are left.
//
// params   ids, via, avoid, day, most
UNWIND $ids AS id
MATCH (one:Node {id: id})
WITH one, COUNT { (one)--() } AS degree
ORDER BY degree, one.id
WITH collect(one) AS ones, collect(degree) AS degrees
WITH ones, reduce(taken = [0, 0], degree IN degrees |
  CASE WHEN taken[0] + degree <= $most THEN [taken[0] + degree, taken[1] + 1] ELSE [$most, taken[1]] END)[1] AS enough
UNWIND range(0, size(ones) - 1) AS at
WITH ones[at] AS one, at < enough AS wanted
RETURN one.id, wanted, COLLECT {
  MATCH (one)-[hop:$any($via)]-(other:Node)
  WHERE wanted AND NOT other.id IN $avoid
    AND ($day IS NULL OR $day IN hop.attested OR (hop.fromLatest <= $day AND $day < hop.untilEarliest))
  RETURN DISTINCT other.id
} AS others
