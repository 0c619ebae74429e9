// What was changed after a revision, in order, as far as it is known for sure; the rows of large revisions without texts.
//
// params   after, most, rows, texts
OPTIONAL MATCH (counter:RevisionCounter {name: 'revisions'})
WITH coalesce(counter.number, 0) AS last
CALL (last) {
  MATCH (revision:Revision)
  WHERE $after < revision.number <= last
  WITH revision
  ORDER BY revision.number
  LIMIT $most
  RETURN collect(revision) AS heads
}
RETURN last, COLLECT {
  UNWIND [place IN range(0, size(heads) - 1)
    WHERE place = 0 OR reduce(rows = 0, head IN heads[0..place + 1] | rows + head.changes) <= $rows | heads[place]] AS revision
  RETURN [revision.number, revision.at.epochMillis, revision.who, revision.why, revision.source, revision.changes, coalesce(revision.redacts, false),
    COLLECT {
      MATCH (change:RevisionChange {revision: revision.number})
      WITH change
      ORDER BY change.position
      RETURN [change.position, change.subject, change.table, CASE WHEN revision.changes <= $texts THEN properties(change) END]
    }]
} AS revisions
