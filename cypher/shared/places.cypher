// What lists of places can be ordered by.
//
// include  entities
// counts   Place
// order    located: COUNT { (node)<-[:LOCATED_IN]-() }
