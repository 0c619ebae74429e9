// Figures that were promised or hoped for by a day that has passed, each with what was reported of the same since.
//
// params   day, due, id, examined, first
CALL () {
  MATCH (figure:Figure)
  WHERE figure.dueOrder = date($due) AND figure.id > $id AND date($due) < date($day)
  RETURN figure ORDER BY figure.dueOrder, figure.id
  UNION ALL
  MATCH (figure:Figure)
  WHERE date($due) < figure.dueOrder < date($day) AND figure.id IS NOT NULL
  RETURN figure ORDER BY figure.dueOrder, figure.id
}
WITH figure LIMIT toInteger($examined)
WHERE figure.dueLatest < date($day) AND figure.status IN ['PROMISED', 'HOPED_FOR']
WITH figure LIMIT $first + 1
WITH figure, COLLECT {
  MATCH (figure)<-[:HAS_FIGURE]-(:Entity)-[:HAS_FIGURE]->(outcome:Figure)
  WHERE outcome.measure = figure.measure AND outcome.status = 'REPORTED'
    AND coalesce(coalesce(outcome.asOfLatest, outcome.dateLatest) >= figure.asOfEarliest, true)
  RETURN outcome.id AS id ORDER BY id LIMIT 20
} AS outcomes
RETURN [toString(figure.dueOrder), figure.id] AS keys, figure.id AS id, '' AS type, null AS start, null AS end, figure.citations AS citations, coalesce(figure.partly, []) AS partly, outcomes AS against
UNION ALL
CALL () {
  MATCH (figure:Figure)
  WHERE figure.dueOrder = date($due) AND figure.id > $id AND date($due) < date($day)
  RETURN figure ORDER BY figure.dueOrder, figure.id
  UNION ALL
  MATCH (figure:Figure)
  WHERE date($due) < figure.dueOrder < date($day) AND figure.id IS NOT NULL
  RETURN figure ORDER BY figure.dueOrder, figure.id
}
WITH [toString(figure.dueOrder), figure.id] AS keys SKIP $examined - 1 LIMIT 2
WITH collect(keys) AS left WHERE size(left) = 2
RETURN left[0] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS partly, null AS against
