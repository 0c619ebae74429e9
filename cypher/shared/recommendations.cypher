// What lists of recommendations can be ordered by.
//
// include  facts
// counts   Recommendation
// order    status: node.status
