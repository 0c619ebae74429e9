// What lists of quotations can be ordered by.
//
// include  facts
// counts   Quotation
