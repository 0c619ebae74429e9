// The rows that some revisions changed.
//
// params   after, until
MATCH (change:RevisionChange)
WHERE $after < change.revision <= $until
RETURN DISTINCT change.table AS table, change.row AS row
