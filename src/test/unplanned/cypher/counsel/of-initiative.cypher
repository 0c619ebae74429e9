// People who advised an initiative.
//
// bind     initiative, counsel, person
// include  dated
// include  people
// sorted   name
// run      MATCH (initiative:Initiative {id: 'nhs-digital-academy'})
MATCH (initiative)<-[counsel:ADVISED]-(person:Person)
