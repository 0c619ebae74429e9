// The later revisions that changed what a revision changed.
//
// params   revision
MATCH (change:RevisionChange {revision: $revision})
MATCH (later:RevisionChange {subject: change.subject})
WHERE later.revision > $revision
RETURN DISTINCT later.revision AS revision
ORDER BY revision
LIMIT 5
