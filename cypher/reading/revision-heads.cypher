// Revisions, the newest first.
//
// params   below, who, source, from, until, take
MATCH (revision:Revision)
WHERE revision.number < $below
  AND ($who IS NULL OR revision.who = $who) AND ($source IS NULL OR revision.source = $source)
  AND ($from IS NULL OR revision.at.epochMillis >= $from) AND ($until IS NULL OR revision.at.epochMillis < $until)
WITH revision
ORDER BY revision.number DESC
LIMIT $take
RETURN revision.number AS number, revision.at.epochMillis AS at, revision.who AS who, revision.why AS why,
  revision.source AS source
