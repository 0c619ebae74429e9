// The award with an id.
//
// bind     award
// run      :param id => 'gde-funding-2016'
MATCH (award:Award {id: $id})
