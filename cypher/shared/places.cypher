// What lists of places can be ordered by.
//
// include  entities
// order    located: COUNT { (node)<-[:LOCATED_IN]-() }
// order    people: COUNT { (node)<-[:LOCATED_IN]-(:Person) }
// order    organisations: COUNT { (node)<-[:LOCATED_IN]-(:Organisation) }
// order    reviews: COUNT { (node)<-[:LOCATED_IN]-(:Review) }
// order    initiatives: COUNT { (node)<-[:LOCATED_IN]-(:Initiative) }
// order    events: COUNT { (node)<-[:LOCATED_IN]-(:Event) }
// order    partOf: COUNT { (node)-[:PART_OF]->() }
// order    parts: COUNT { (node)<-[:PART_OF]-() }
