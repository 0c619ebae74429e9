// All places.
//
// bind     place
// order    name: place.name
// order    located: COUNT { (place)<-[:LOCATED_IN]-() }
// sorted   name
MATCH (place:Place)
