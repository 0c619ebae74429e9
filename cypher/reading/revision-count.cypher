// How many revisions there are.
//
// params   who, source, from, until
MATCH (revision:Revision)
WHERE ($who IS NULL OR revision.who = $who) AND ($source IS NULL OR revision.source = $source)
  AND ($from IS NULL OR revision.at.epochMillis >= $from) AND ($until IS NULL OR revision.at.epochMillis < $until)
RETURN count(revision) AS total
