// What lists of reviews can be ordered by.
//
// include  entities
// order    published: node.publishedOrder
// order    initiatives: COUNT { (node)-[:LED_TO]->(:Initiative) }
// order    furtherReviews: COUNT { (node)-[:LED_TO]->(:Review) }
// order    precedingReviews: COUNT { (node)<-[:LED_TO]-() }
// order    recommendations: COUNT { (node)-[:MADE]->() }
// order    leads: COUNT { (node)<-[:LEADS]-() }
// order    commissionedBy: COUNT { (node)<-[:COMMISSIONED]-() }
// order    responses: COUNT { (node)<-[:RESPONDED_TO]-() }
