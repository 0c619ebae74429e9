// Reviews that an organisation commissioned.
//
// bind     organisation, commission, review
// include  dated
// include  reviews
// sorted   name
// run      MATCH (organisation:Organisation {id: 'department-of-health-and-social-care'})
MATCH (organisation)-[commission:COMMISSIONED]->(review:Review)
