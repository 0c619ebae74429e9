// The figure with an id.
//
// bind     figure
// run      :param id => 'nhs-digital-academy-trained'
MATCH (figure:Figure {id: $id})
