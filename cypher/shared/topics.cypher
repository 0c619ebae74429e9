// What lists of topics can be ordered by.
//
// include  entities
// order    entities: COUNT { (node)<-[:CONCERNS]-() }
// order    organisations: COUNT { (node)<-[:CONCERNS]-(:Organisation) }
// order    reviews: COUNT { (node)<-[:CONCERNS]-(:Review) }
// order    initiatives: COUNT { (node)<-[:CONCERNS]-(:Initiative) }
// order    events: COUNT { (node)<-[:CONCERNS]-(:Event) }
// order    broader: COUNT { (node)-[:BROADER]->() }
// order    narrower: COUNT { (node)<-[:BROADER]-() }
