// The number of the last revision; whoever asks is alone until the transaction ends. The database locks before it reads
// what stands in an expression; with SET counter.number = counter.number alone it reads first, and two get one number.
MERGE (counter:RevisionCounter {name: 'revisions'})
SET counter.number = coalesce(counter.number, 0)
RETURN counter.number AS number
