// How some things were changed: of each a page, the oldest first, and how often in all where that is wanted.
//
// params   subjects, belowRevision, belowPosition, aboveRevision, abovePosition, take, counted
UNWIND $subjects AS subject
RETURN subject, COLLECT {
  MATCH (change:RevisionChange {subject: subject})
  USING INDEX SEEK change:RevisionChange(subject, revision)
  WHERE $aboveRevision <= change.revision <= $belowRevision
    AND (change.revision < $belowRevision OR change.position < $belowPosition)
    AND (change.revision > $aboveRevision OR change.position > $abovePosition)
  WITH change
  ORDER BY change.revision, change.position
  LIMIT $take
  MATCH (revision:Revision {number: change.revision})
  RETURN [change.revision, change.position, revision.at.epochMillis, revision.who, revision.why, revision.source,
    properties(change)] AS entry
  ORDER BY change.revision, change.position
} AS entries, CASE WHEN $counted THEN COUNT {
  MATCH (noted:RevisionChange {subject: subject})
  USING INDEX SEEK noted:RevisionChange(subject, revision)
  WHERE noted.revision IS NOT NULL
} ELSE 0 END AS total
