// Which revision changed some things last, and when.
//
// params   subjects
UNWIND $subjects AS subject
MATCH (change:RevisionChange {subject: subject})
USING INDEX SEEK change:RevisionChange(subject, revision)
WHERE change.revision IS NOT NULL
WITH subject, max(change.revision) AS number
MATCH (revision:Revision {number: number})
RETURN subject, number, revision.at.epochMillis AS at
