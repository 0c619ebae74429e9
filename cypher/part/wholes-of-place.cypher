// Places of which a place is part.
//
// bind     place, membership, whole
// include  dated
// include  places
// sorted   name
// run      MATCH (place:Place {id: 'islington'})
MATCH (place)-[membership:PART_OF]->(whole:Place)
