// What a quotation is about.
//
// bind     quotation, subject, entity
// include  entities
// sorted   name
// run      MATCH (quotation:Quotation {id: 'brooke-published'})
MATCH (quotation)-[subject:ABOUT]->(entity:Entity)
