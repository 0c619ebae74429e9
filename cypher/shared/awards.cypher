// What lists of awards can be ordered by.
//
// include  facts
// counts   Award
// order    amount: node.amountOrder
// order    amount DESC: node.amountOrderDown
// order    day: node.dayOrder
// order    day DESC: node.dayOrderDown
// order    from: node.fromOrder
// order    from DESC: node.fromOrderDown
