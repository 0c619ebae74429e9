// What lists of organisations can be ordered by.
//
// order    name: organisation.name
// order    appointments: COUNT { (organisation)<-[:APPOINTED_TO]-() }
// order    participations: COUNT { (organisation)-[:PARTICIPATES_IN]->() }
// order    awards: COUNT { (organisation)<-[:AWARDED_TO]-() }
// order    awardsGiven: COUNT { (organisation)<-[:FUNDED_BY]-() }
// order    mentions: COUNT { (organisation)<-[:MENTIONS]-() }
