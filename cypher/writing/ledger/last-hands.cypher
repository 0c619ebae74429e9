// Who changed things last, asked by their ids as clients know them.
//
// params   subjects
UNWIND $subjects AS subject
MATCH (change:RevisionChange {subject: subject})
USING INDEX SEEK change:RevisionChange(subject, revision)
WHERE change.revision IS NOT NULL
WITH subject, max(change.revision) AS number
MATCH (revision:Revision {number: number})
USING INDEX SEEK revision:Revision(number)
RETURN subject, revision.who AS who, coalesce(revision.source, '') AS source
