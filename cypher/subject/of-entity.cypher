// Quotations about an entity.
//
// bind     entity, subject, quotation
// include  quotations
// run      MATCH (entity:Entity {id: 'nhs-digital-academy'})
MATCH (entity)<-[subject:ABOUT]-(quotation:Quotation)
