// What some revisions changed, in order.
//
// params   after, until
MATCH (change:RevisionChange)
WHERE $after < change.revision <= $until
RETURN change.revision AS revision, change.table AS table, change.row AS row, change.before AS before, change.after AS after
ORDER BY revision, change.position
