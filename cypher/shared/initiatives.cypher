// What lists of initiatives can be ordered by.
//
// order    name: initiative.name
// order    participants: COUNT { (initiative)<-[:PARTICIPATES_IN]-() }
// order    parts: COUNT { (initiative)<-[:PART_OF]-() }
// order    awards: COUNT { (initiative)<-[:AWARDED_TO|UNDER]-() }
// order    reviews: COUNT { (initiative)<-[:LED_TO]-(:Review) }
// order    quotations: COUNT { (initiative)<-[:ABOUT]-(:Quotation) }
