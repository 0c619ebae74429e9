// What lists of gaps can be ordered by.
//
// include  facts
// order    list: node.listOrder
