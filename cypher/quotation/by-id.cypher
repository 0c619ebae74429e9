// The quotation with an id.
//
// bind     quotation
// run      :param id => 'brooke-published'
MATCH (quotation:Quotation {id: $id})
