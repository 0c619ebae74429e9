// All places.
//
// bind     place
// include  places
// sorted   name
MATCH (place:Place)
