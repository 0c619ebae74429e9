// What lists of statements can be ordered by.
//
// include  facts
// order    kind: node.kind
