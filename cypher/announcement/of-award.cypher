// People who announced an award.
//
// bind     award, announcement, person
// include  dated
// include  people
// sorted   name
// run      MATCH (award:Award {id: 'gde-funding-2016'})
MATCH (award)<-[announcement:ANNOUNCED]-(person:Person)
