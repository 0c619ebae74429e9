// All events.
//
// bind     event
// include  events
// sorted   name
MATCH (event:Event)
