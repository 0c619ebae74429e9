// Figures of an entity; those of one measure side by side, the preferred first.
//
// bind     entity, figure
// include  figures
// order    preferred: figure.preferred
// sorted   measure, preferred DESC
// run      MATCH (entity:Entity {id: 'nhs-digital-academy'})
MATCH (entity)-[:HAS_FIGURE]->(figure:Figure)
