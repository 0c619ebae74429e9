// Which of these ids something had at any time.
//
// params   ids
UNWIND $ids AS id
MATCH (change:RevisionChange {subject: id})
RETURN DISTINCT id
