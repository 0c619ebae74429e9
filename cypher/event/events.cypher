// All events.
//
// bind     event
// order    name: event.name
// order    date: event.dateOrder
// sorted   name
MATCH (event:Event)
