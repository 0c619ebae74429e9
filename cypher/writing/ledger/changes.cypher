// What a revision changed.
//
// params   revision
MATCH (change:RevisionChange {revision: $revision})
RETURN change.table AS table, change.row AS row, change.before AS before, change.after AS after
ORDER BY change.position
