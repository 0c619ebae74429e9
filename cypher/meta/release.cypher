// The data that was loaded last, or a row without any when none was.
//
// bind     release
// value    revision: head(COLLECT { MATCH (counter:RevisionCounter {name: 'revisions'}) WHERE counter.number > 0 RETURN counter.number })
// value    packages: COLLECT { MATCH (loaded:DataRelease) RETURN [loaded.name, loaded.dataVersion, coalesce(loaded.sources, [])] ORDER BY loaded.name }
OPTIONAL MATCH (release:DataRelease)
WITH release
ORDER BY coalesce(release.turn, 0) DESC, release.name DESC
LIMIT 1
