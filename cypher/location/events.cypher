// Events at a place.
//
// bind     place, location, event
// include  dated
// order    name: event.name
// sorted   name
// run      MATCH (place:Place {id: 'manchester'})
MATCH (place)<-[location:LOCATED_IN]-(event:Event)
