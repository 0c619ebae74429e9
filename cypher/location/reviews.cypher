// Reviews at a place.
//
// bind     place, location, review
// include  dated
// include  reviews
// sorted   name
// run      MATCH (place:Place {id: 'islington'})
MATCH (place)<-[location:LOCATED_IN]-(review:Review)
