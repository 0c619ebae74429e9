// What was said to an organisation.
//
// bind     organisation, audience, quotation
// include  quotations
// run      MATCH (organisation:Organisation {id: 'healthcare-it-news'})
MATCH (organisation)<-[audience:GIVEN_TO]-(quotation:Quotation)
