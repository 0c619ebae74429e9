// All quotations.
//
// bind     quotation
// include  quotations
MATCH (quotation:Quotation)
