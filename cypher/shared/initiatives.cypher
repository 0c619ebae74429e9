// What lists of initiatives can be ordered by.
//
// include  entities
// order    participants: COUNT { (node)<-[:PARTICIPATES_IN]-() }
// order    leads: COUNT { (node)<-[:LEADS]-() }
// order    commissionedBy: COUNT { (node)<-[:COMMISSIONED]-() }
// order    announcedBy: COUNT { (node)<-[:ANNOUNCED]-() }
// order    announcedAt: COUNT { (node)-[:ANNOUNCED_AT]->() }
// order    partOf: COUNT { (node)-[:PART_OF]->() }
// order    parts: COUNT { (node)<-[:PART_OF]-() }
// order    awards: COUNT { (node)<-[:AWARDED_TO]-() }
// order    awardsMade: COUNT { (node)<-[:UNDER]-() }
// order    reviews: COUNT { (node)<-[:LED_TO]-(:Review) }
// order    ledTo: COUNT { (node)-[:LED_TO]->() }
// order    ledFrom: COUNT { (node)<-[:LED_TO]-(:Initiative) }
// order    answersRecommendations: COUNT { (node)<-[:ANSWERED_BY]-() }
// order    supports: COUNT { (node)-[:SUPPORTS]->() }
// order    supportedBy: COUNT { (node)<-[:SUPPORTS]-() }
