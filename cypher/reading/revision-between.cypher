// What differs between two revisions, row by row, unless more was changed than is looked at.
//
// params   from, until, most, subject, table, take
CALL () {
  MATCH (change:RevisionChange)
  WHERE $from < change.revision <= $until
  WITH change LIMIT $most + 1
  RETURN collect(change) AS changes
}
WITH changes, size(changes) > $most AS tooMany
CALL (changes, tooMany) {
  UNWIND CASE WHEN tooMany THEN [] ELSE changes END AS change
  WITH change
  ORDER BY change.revision, change.position
  WITH change.subject AS subject, change.table AS table, collect(change) AS series
  WITH subject, table, head(series) AS first, last(series) AS final
  WITH subject, table, [key IN keys(first) WHERE key = 'before' | first[key]] AS before,
    [key IN keys(final) WHERE key = 'after' | final[key]] AS after
  WHERE before <> after
  RETURN collect([0, subject, table, {before: head(before), after: head(after)}]) AS rows
}
CALL (rows) {
  UNWIND rows AS row
  WITH row
  WHERE row[1] > $subject OR (row[1] = $subject AND row[2] > $table)
  WITH row
  ORDER BY row[1], row[2]
  LIMIT $take
  RETURN collect(row) AS page
}
RETURN tooMany, size(rows) AS total, page
