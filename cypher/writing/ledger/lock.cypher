// The number of the last revision; whoever asks is alone until the transaction ends.
MERGE (counter:RevisionCounter {name: 'revisions'})
SET counter.number = coalesce(counter.number, 0)
RETURN counter.number AS number
