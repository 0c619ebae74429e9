// What a figure is about.
//
// bind     figure, entity
// run      MATCH (figure:Figure {id: 'nhs-digital-academy-trained'})
MATCH (figure)<-[:HAS_FIGURE]-(entity:Entity)
