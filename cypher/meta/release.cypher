// The data that was loaded last, or a row without any when none was.
//
// bind     release
OPTIONAL MATCH (release:DataRelease)
WITH release
ORDER BY coalesce(release.turn, 0) DESC, release.name DESC
LIMIT 1
