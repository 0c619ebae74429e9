// Reviews that an organisation commissioned.
//
// bind     organisation, commission, review
// include  dated
// order    name: review.name
// sorted   name
// run      MATCH (organisation:Organisation {id: 'department-of-health-and-social-care'})
MATCH (organisation)-[commission:COMMISSIONED]->(review:Review)
