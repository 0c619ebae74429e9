// Notes otherwise what rows were before and after.
//
// params   changes
UNWIND $changes AS noted
MATCH (change:RevisionChange {revision: noted.revision})
USING INDEX SEEK change:RevisionChange(revision)
WHERE change.position = noted.position
SET change.before = noted.before, change.after = noted.after
