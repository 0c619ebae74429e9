// What sources promise of an entity and do not give.
//
// bind     entity, gap
// include  gaps
// sorted   list
// run      MATCH (entity:Entity {id: 'global-digital-exemplars'})
MATCH (entity)-[:LACKS]->(gap:Gap)
