// What lists of awards can be ordered by.
//
// include  facts
// counts   Award
// order    amount: node.amountOrder
// order    amount DESC: node.amountOrderDown
// order    from: node.fromOrder
// order    from DESC: node.fromOrderDown
