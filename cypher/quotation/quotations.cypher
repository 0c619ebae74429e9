// All quotations.
//
// bind     quotation
MATCH (quotation:Quotation)
