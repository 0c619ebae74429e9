// All figures.
//
// bind     figure
// order    measure: figure.measure
// order    value: figure.valueOrder
// order    date: figure.dateOrder
// order    due: figure.dueOrder
// sorted   measure
MATCH (figure:Figure)
