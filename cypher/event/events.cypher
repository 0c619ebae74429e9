// All events.
//
// bind     event
// order    name: event.name
// order    date: event.dateOrder
// order    announcements: COUNT { (event)<-[:ANNOUNCED_AT]-() }
// sorted   name
MATCH (event:Event)
