// Reviews that an organisation responded to.
//
// bind     organisation, response, review
// include  dated
// include  reviews
// sorted   name
// run      MATCH (organisation:Organisation {id: 'department-of-health-and-social-care'})
MATCH (organisation)-[response:RESPONDED_TO]->(review:Review)
