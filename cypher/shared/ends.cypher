// The initiatives that hold an award or hand it on, and all that receive it.
//
COLLECT {
  MATCH (award)-[owning:UNDER|AWARDED_TO]->(owner:Initiative)
  RETURN DISTINCT [owner.id, type(owning)] AS one ORDER BY one
} AS owners,
COLLECT {
  MATCH (award)-[:AWARDED_TO]->(recipient)
  RETURN DISTINCT recipient.id AS one ORDER BY one
} AS recipients
