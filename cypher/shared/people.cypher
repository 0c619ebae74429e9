// What lists of people can be ordered by.
//
// hidden   quoted
// include  entities
// counts   Person
// order    posts: COUNT { (node)-[:APPOINTED_TO|LEADS]->() }
// order    quotedInitiatives: COUNT { MATCH (node)-[:SAID]->()-[:ABOUT]->(quoted:Initiative) RETURN DISTINCT quoted }
// order    announcements: COUNT { (node)-[:ANNOUNCED]->() }
