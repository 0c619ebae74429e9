// What lists of organisations can be ordered by.
//
// include  entities
// order    appointments: COUNT { (node)<-[:APPOINTED_TO]-() }
// order    participations: COUNT { (node)-[:PARTICIPATES_IN]->() }
// order    awards: COUNT { (node)<-[:AWARDED_TO]-() }
// order    awardsGiven: COUNT { (node)<-[:FUNDED_BY]-() }
// order    commissionedReviews: COUNT { (node)-[:COMMISSIONED]->(:Review) }
// order    commissionedInitiatives: COUNT { (node)-[:COMMISSIONED]->(:Initiative) }
// order    respondedTo: COUNT { (node)-[:RESPONDED_TO]->() }
// order    partOf: COUNT { (node)-[:PART_OF]->() }
// order    parts: COUNT { (node)<-[:PART_OF]-() }
// order    partners: COUNT { (node)-[:PARTNERED_WITH]->() }
// order    partnerOf: COUNT { (node)<-[:PARTNERED_WITH]-() }
// order    successors: COUNT { (node)-[:SUCCEEDED_BY]->() }
// order    predecessors: COUNT { (node)<-[:SUCCEEDED_BY]-() }
// order    publications: COUNT { (node)<-[:PUBLISHED_BY]-() }
// order    quotationsReceived: COUNT { (node)<-[:GIVEN_TO]-() }
