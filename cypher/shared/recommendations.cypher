// What lists of recommendations can be ordered by.
//
// include  facts
// order    status: node.status
// order    answers: COUNT { (node)-[:ANSWERED_BY]->() }
