// The data that was loaded last, or a row without any when none was.
//
// bind     release
// run      RETURN 1
OPTIONAL MATCH (release:DataRelease)
