// All initiatives.
//
// bind     initiative
// include  initiatives
// sorted   name
MATCH (initiative:Initiative)
