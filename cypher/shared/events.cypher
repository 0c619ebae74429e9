// What lists of events can be ordered by.
//
// include  entities
// order    date: node.dateOrder
// order    announcements: COUNT { (node)<-[:ANNOUNCED_AT]-() }
// order    speakers: COUNT { (node)<-[:SPOKE_AT]-() }
