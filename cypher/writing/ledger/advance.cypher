// Tells readers which revision is the last.
//
// params   at, number
MATCH (counter:RevisionCounter {name: 'revisions'})
SET counter.number = $number, counter.at = $at
