// Organisations to which something was said.
//
// bind     quotation, audience, organisation
// include  organisations
// sorted   name
// run      MATCH (quotation:Quotation {id: 'buchan-chi-zone'})
MATCH (quotation)-[audience:GIVEN_TO]->(organisation:Organisation)
