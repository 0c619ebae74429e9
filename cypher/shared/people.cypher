// What lists of people can be ordered by.
//
// hidden   quoted
// order    name: person.name
// order    appointments: COUNT { (person)-[:APPOINTED_TO]->() }
// order    posts: COUNT { (person)-[:APPOINTED_TO|LEADS]->() }
// order    quotations: COUNT { (person)-[:SAID]->() }
// order    quotedInitiatives: COUNT { MATCH (person)-[:SAID]->()-[:ABOUT]->(quoted:Initiative) RETURN DISTINCT quoted }
// order    announcements: COUNT { (person)-[:ANNOUNCED]->() }
