// Tells readers which revision is the last.
//
// params   at, number
MATCH (counter:RevisionCounter {name: 'revisions'})
USING INDEX SEEK counter:RevisionCounter(name)
SET counter.number = $number, counter.at = $at
