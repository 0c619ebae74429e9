// All programmes.
//
// bind     initiative
// include  initiatives
// sorted   name
MATCH (initiative:Programme)
