// The number of the last revision.
OPTIONAL MATCH (counter:RevisionCounter {name: 'revisions'})
USING INDEX SEEK counter:RevisionCounter(name)
RETURN coalesce(counter.number, 0) AS number
