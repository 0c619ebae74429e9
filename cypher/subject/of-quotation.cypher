// What a quotation is about.
//
// bind     quotation, subject, entity
// include  dated
// order    name: entity.name
// sorted   name
// run      MATCH (quotation:Quotation {id: 'brooke-published'})
MATCH (quotation)-[subject:ABOUT]->(entity:Entity)
