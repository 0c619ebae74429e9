// What some revisions changed: of each a page of rows, and how many in all where that is wanted.
//
// params   revisions, position, of, tables, take, counted
UNWIND $revisions AS number
RETURN number, COLLECT {
  MATCH (change:RevisionChange {revision: number})
  WHERE change.position > $position
    AND ($of IS NULL OR change.subject IN $of) AND ($tables IS NULL OR change.table IN $tables)
  WITH change
  ORDER BY change.position
  LIMIT $take
  RETURN [change.position, change.subject, change.table, properties(change)]
} AS changes, CASE
  WHEN $counted THEN COUNT {
    MATCH (change:RevisionChange {revision: number})
    WHERE ($of IS NULL OR change.subject IN $of) AND ($tables IS NULL OR change.table IN $tables)
  }
  ELSE 0
END AS total
