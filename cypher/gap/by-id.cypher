// The gap with an id.
//
// bind     gap
// run      :param id => 'gde-twelve-exemplars'
MATCH (gap:Gap {id: $id})
