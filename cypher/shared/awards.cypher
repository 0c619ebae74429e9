// What lists of awards can be ordered by.
//
// include  facts
// counts   Award
// order    amount: node.amountOrder
// order    from: node.fromOrder
