// What lists of anything with a name can be ordered by.
//
// order    name: node.name
// order    topics: COUNT { (node)-[:CONCERNS]->() }
// order    places: COUNT { (node)-[:LOCATED_IN]->() }
// order    figures: COUNT { (node)-[:HAS_FIGURE]->() }
// order    statements: COUNT { (node)-[:STATES]->() }
// order    gaps: COUNT { (node)-[:LACKS]->() }
// order    names: COUNT { (node)-[:NAMED]->() }
// order    identifiers: COUNT { (node)-[:IDENTIFIED_BY]->() }
// order    mentionedIn: COUNT { (node)<-[:MENTIONS]-() }
// order    quotationsAbout: COUNT { (node)<-[:ABOUT]-() }
