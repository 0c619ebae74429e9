// What lists of awards can be ordered by.
//
// include  facts
// counts   Award
// order    amount: node.amountOrder
// order    day: node.dayOrder
// order    from: node.fromOrder
