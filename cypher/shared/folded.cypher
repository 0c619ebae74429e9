// The nodes that count as one with another, by their ids: its predecessors and successors where these are folded, and
// itself. A node without any is not gone on from.
//
CASE
  WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
    MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
    RETURN fellow ORDER BY fellow.id
  }
  ELSE [one]
END
