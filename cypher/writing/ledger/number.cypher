// The number of the last revision.
OPTIONAL MATCH (counter:RevisionCounter {name: 'revisions'})
RETURN coalesce(counter.number, 0) AS number
