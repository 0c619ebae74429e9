// What lists of people can be ordered by.
//
// hidden   quoted
// include  entities
// order    appointments: COUNT { (node)-[:APPOINTED_TO]->() }
// order    posts: COUNT { (node)-[:APPOINTED_TO|LEADS]->() }
// order    leadsReviews: COUNT { (node)-[:LEADS]->(:Review) }
// order    leadsInitiatives: COUNT { (node)-[:LEADS]->(:Initiative) }
// order    quotations: COUNT { (node)-[:SAID]->() }
// order    quotedInitiatives: COUNT { MATCH (node)-[:SAID]->()-[:ABOUT]->(quoted:Initiative) RETURN DISTINCT quoted }
// order    announcements: COUNT { (node)-[:ANNOUNCED]->() }
// order    announcedInitiatives: COUNT { (node)-[:ANNOUNCED]->(:Initiative) }
// order    announcedAwards: COUNT { (node)-[:ANNOUNCED]->(:Award) }
// order    spokeAt: COUNT { (node)-[:SPOKE_AT]->() }
