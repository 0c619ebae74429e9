// The neighbours of some nodes, of each one more than are wanted at most.
//
// params   ids, via, avoid, day, most
UNWIND $ids AS id
MATCH (one:Node {id: id})
RETURN one.id, COLLECT {
  MATCH (one)-[hop:$any($via)]-(other:Node)
  WHERE NOT other.id IN $avoid AND ($day IS NULL OR $day IN hop.attested OR (hop.fromLatest <= $day AND $day < hop.untilEarliest))
  RETURN DISTINCT other.id LIMIT $most + 1
} AS others
