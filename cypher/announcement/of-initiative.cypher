// People who announced an initiative.
//
// bind     initiative, announcement, person
// include  dated
// include  people
// sorted   name
// run      MATCH (initiative:Initiative {id: 'nhs-digital-academy'})
MATCH (initiative)<-[announcement:ANNOUNCED]-(person:Person)
