// What a gap is about.
//
// bind     gap, entity
// run      MATCH (gap:Gap {id: 'gde-twelve-exemplars'})
MATCH (gap)<-[:LACKS]-(entity:Entity)
