// The later revisions that changed what a revision changed.
//
// params   revision
MATCH (change:RevisionChange {revision: $revision})
USING INDEX SEEK change:RevisionChange(revision)
MATCH (later:RevisionChange {subject: change.subject})
USING INDEX SEEK later:RevisionChange(subject, revision)
WHERE later.revision > $revision
RETURN DISTINCT later.revision AS revision
ORDER BY revision
LIMIT 5
