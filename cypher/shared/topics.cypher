// What lists of topics can be ordered by.
//
// include  entities
// counts   Topic
// order    entities: COUNT { (node)<-[:CONCERNS]-() }
