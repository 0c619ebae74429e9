// People who spoke at an event.
//
// bind     event, speech, person
// include  dated
// include  people
// sorted   name
// run      MATCH (event:Event {id: 'digital-health-rewired-2021'})
MATCH (event)<-[speech:SPOKE_AT]-(person:Person)
