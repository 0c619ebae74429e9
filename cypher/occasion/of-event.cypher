// Initiatives announced at an event.
//
// bind     event, occasion, initiative
// include  dated
// include  initiatives
// sorted   name
// run      MATCH (event:Event {id: 'digital-health-rewired-2021'})
MATCH (event)<-[occasion:ANNOUNCED_AT]-(initiative:Initiative)
