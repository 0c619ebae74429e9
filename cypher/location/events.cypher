// Events at a place.
//
// bind     place, location, event
// include  dated
// include  events
// sorted   name
// run      MATCH (place:Place {id: 'manchester'})
MATCH (place)<-[location:LOCATED_IN]-(event:Event)
