// What lists of events can be ordered by.
//
// include  entities
// counts   Event
// order    date: node.dateOrder
// order    date DESC: node.dateOrderDown
