// Which of these things, by their ids as clients know them, somebody changed last.
//
// params   subjects, who
UNWIND $subjects AS subject
MATCH (change:RevisionChange {subject: subject})
USING INDEX SEEK change:RevisionChange(subject, revision)
WHERE change.revision IS NOT NULL
WITH subject, max(change.revision) AS number
MATCH (revision:Revision {number: number})
USING INDEX SEEK revision:Revision(number)
WHERE revision.who = $who
RETURN subject
