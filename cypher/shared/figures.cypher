// What lists of figures can be ordered by.
//
// include  facts
// order    measure: node.measure
// order    value: node.valueOrder
// order    value DESC: node.valueOrderDown
// order    date: node.dateOrder
// order    date DESC: node.dateOrderDown
// order    due: node.dueOrder
// order    due DESC: node.dueOrderDown
