// All gaps.
//
// bind     gap
// include  gaps
// sorted   list
MATCH (gap:Gap)
