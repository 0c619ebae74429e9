// A node and all that count as one with it, in the order of their ids: its predecessors and successors where these are
// folded. A node that has none costs next to nothing.
//
CASE
  WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
    MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
    RETURN fellow ORDER BY fellow.id
  }
  ELSE [one]
END
