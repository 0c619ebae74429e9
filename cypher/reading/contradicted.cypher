// Figures and awards that others contradict, awards first, each pair once: at the one whose id comes first.
//
// params   award, figure, examined, first
CALL () {
  MATCH (fact:Award)
  WHERE fact.id > $award
  RETURN fact, [fact.id, ''] AS keys ORDER BY fact.id
  UNION ALL
  MATCH (fact:Figure)
  WHERE fact.id > $figure
  RETURN fact, ['~', fact.id] AS keys ORDER BY fact.id
}
WITH fact, keys LIMIT toInteger($examined)
WITH fact, keys, COLLECT {
  MATCH (fact)<-[:HAS_FIGURE]-(:Entity)-[:HAS_FIGURE]->(other:Figure)
  WHERE other.id > fact.id AND other.measure = fact.measure AND other.status = fact.status
    AND coalesce(other.unit = fact.unit, other.unit IS NULL AND fact.unit IS NULL)
    AND coalesce(fact.asOfEarliest <= other.asOfLatest AND other.asOfEarliest <= fact.asOfLatest, true)
    AND (fact.minimum > other.maximum OR other.minimum > fact.maximum
      OR fact.dateEarliest > other.dateLatest OR other.dateEarliest > fact.dateLatest)
  RETURN other.id AS id ORDER BY id LIMIT 20
  UNION
  MATCH (fact)-[:AWARDED_TO]->(:Node)<-[:AWARDED_TO]-(other:Award)
  WHERE other.id > fact.id AND other.stage = fact.stage AND other.kind = fact.kind AND other.currency = fact.currency
    AND (fact.minimumMinor > other.maximumMinor OR other.minimumMinor > fact.maximumMinor)
    AND EXISTS { MATCH (fact)-[:UNDER]->(:Initiative)<-[:UNDER]-(other) }
    AND NOT EXISTS {
      MATCH (one:Citation)-[:CITES]->(:Source)<-[:CITES]-(both:Citation)
      WHERE one.id IN fact.citations AND both.id IN other.citations
    }
  RETURN other.id AS id ORDER BY id LIMIT 20
} AS against
WHERE size(against) > 0
WITH keys, fact, against LIMIT $first + 1
RETURN keys, fact.id AS id, '' AS type, null AS start, null AS end, fact.citations AS citations, coalesce(fact.partly, []) AS partly, against
UNION ALL
CALL () {
  MATCH (fact:Award)
  WHERE fact.id > $award
  RETURN [fact.id, ''] AS keys ORDER BY fact.id
  UNION ALL
  MATCH (fact:Figure)
  WHERE fact.id > $figure
  RETURN ['~', fact.id] AS keys ORDER BY fact.id
}
WITH keys SKIP $examined - 1 LIMIT 2
WITH collect(keys) AS left WHERE size(left) = 2
RETURN left[0] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS partly, null AS against
