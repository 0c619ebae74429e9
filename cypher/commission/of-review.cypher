// Organisations that commissioned a review.
//
// bind     review, commission, organisation
// include  dated
// include  organisations
// sorted   name
// run      MATCH (review:Review {id: 'wachter-review'})
MATCH (review)<-[commission:COMMISSIONED]-(organisation:Organisation)
