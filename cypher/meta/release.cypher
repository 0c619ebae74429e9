// The data that was loaded last, or a row without any when none was.
//
// bind     release
OPTIONAL MATCH (release:DataRelease)
