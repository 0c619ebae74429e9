// What lists of figures can be ordered by.
//
// include  facts
// order    measure: node.measure
// order    value: node.valueOrder
// order    date: node.dateOrder
// order    due: node.dueOrder
