// People who lead an initiative.
//
// bind     initiative, leadership, person
// include  dated
// include  people
// sorted   name
// run      MATCH (initiative:Initiative {id: 'nhs-digital-academy'})
MATCH (initiative)<-[leadership:LEADS]-(person:Person)
