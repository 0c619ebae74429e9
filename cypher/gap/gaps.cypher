// All gaps.
//
// bind     gap
// order    list: gap.list
// sorted   list
MATCH (gap:Gap)
