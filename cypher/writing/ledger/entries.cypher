// All that is noted of what had an id at any time.
//
// params   subject
MATCH (change:RevisionChange {subject: $subject})
USING INDEX SEEK change:RevisionChange(subject, revision)
WHERE change.revision IS NOT NULL
RETURN change.revision AS revision, change.position AS position, change.table AS table, change.row AS row,
  change.before AS before, change.after AS after
