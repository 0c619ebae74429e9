// What is said in some words, and how near to them: of facts and sources, and of posts, so many of each.
//
// params   query, most, of, narrowed, labels, place, source
CALL db.index.fulltext.queryNodes('fact_words', $query, {limit: $most})
YIELD node, score
WHERE (size($of) = 0 OR any(label IN labels(node) WHERE label IN $of))
  AND (NOT $narrowed OR EXISTS {
    MATCH (node)-[:STATES|HAS_FIGURE|LACKS|MADE|SAID|ABOUT|UNDER|AWARDED_TO|MENTIONS]-(entity:Entity)
    WHERE (size($labels) = 0 OR any(label IN labels(entity) WHERE label IN $labels))
      AND ($place IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..5]->(:Place {id: $place}) })
      AND ($source IS NULL OR EXISTS { (entity)<-[:MENTIONS]-(:Source {id: $source}) })
  })
RETURN node AS fact, null AS post, score
UNION ALL
CALL db.index.fulltext.queryRelationships('link_words', $query, {limit: $most})
YIELD relationship, score
WHERE (size($of) = 0 OR type(relationship) IN $of)
  AND (NOT $narrowed OR EXISTS {
    UNWIND [startNode(relationship), endNode(relationship)] AS entity
    MATCH (entity)
    WHERE (size($labels) = 0 OR any(label IN labels(entity) WHERE label IN $labels))
      AND ($place IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..5]->(:Place {id: $place}) })
      AND ($source IS NULL OR EXISTS { (entity)<-[:MENTIONS]-(:Source {id: $source}) })
    RETURN entity
  })
RETURN null AS fact, relationship AS post, score
