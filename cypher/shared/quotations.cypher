// What lists of quotations can be ordered by.
//
// include  facts
// counts   Quotation
// order    said: node.saidOrder
// order    said DESC: node.saidOrderDown
