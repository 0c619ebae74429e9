// Which of these ids something had at any time.
//
// params   ids
UNWIND $ids AS id
MATCH (change:RevisionChange {subject: id})
USING INDEX SEEK change:RevisionChange(subject, revision)
WHERE change.revision IS NOT NULL
RETURN DISTINCT id
