// What is said in some words, the nearest first: its texts, what it is about and where it is written.
//
// joined   text: worded
// params   query, most, of, narrowed, labels, place, source, weight, id, first
CALL () {
  // include said
}
WITH fact, post, toInteger(round(score * 1000000)) AS weight, coalesce(fact.id, type(post) + ':' + post.id) AS id
WHERE $weight IS NULL OR weight < $weight OR (weight = $weight AND id > $id)
WITH fact, post, weight, id
ORDER BY weight DESC, id
LIMIT $first + 1
RETURN
  id,
  weight,
  coalesce(type(post), head([label IN labels(fact) WHERE label <> 'Node'])) AS of,
  CASE WHEN post IS NULL THEN fact {.text, .unit, .qualifier} ELSE post {.text} END AS texts,
  CASE
    WHEN post IS NULL THEN COLLECT {
      MATCH (fact)-[:STATES|HAS_FIGURE|LACKS|MADE|SAID|ABOUT|UNDER|AWARDED_TO|MENTIONS]-(entity:Entity)
      WITH entity LIMIT 100
      RETURN DISTINCT entity.id AS about
      ORDER BY about
      LIMIT 10
    }
    ELSE [startNode(post).id, endNode(post).id]
  END AS about,
  coalesce(fact.citations, post.citations, COLLECT {
    MATCH (citation:Citation)-[:CITES]->(fact)
    RETURN citation.id AS cited
    ORDER BY cited
    LIMIT 100
  }) AS citations,
  coalesce(fact.partly, post.partly, []) AS partly
ORDER BY weight DESC, id
