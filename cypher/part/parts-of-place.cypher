// Places that are part of a place.
//
// bind     place, membership, part
// include  dated
// include  places
// sorted   name
// run      MATCH (place:Place {id: 'london'})
MATCH (place)<-[membership:PART_OF]-(part:Place)
