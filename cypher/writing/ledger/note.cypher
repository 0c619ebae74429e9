// Notes what is new beside the rows, under its labels, and tells readers which revision is the last.
//
// params   noted, now, number
MATCH (counter:RevisionCounter {name: 'revisions'})
USING INDEX SEEK counter:RevisionCounter(name)
SET counter.at = CASE WHEN counter.number = $number THEN counter.at ELSE $now END, counter.number = $number
WITH counter
UNWIND keys($noted) AS label
UNWIND $noted[label] AS properties
CREATE (new:$(label))
SET new = properties
