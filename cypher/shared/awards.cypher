// What lists of awards can be ordered by.
//
// include  facts
// order    amount: node.amountOrder
// order    from: node.fromOrder
// order    recipients: COUNT { (node)-[:AWARDED_TO]->(:Organisation) }
// order    recipientInitiatives: COUNT { (node)-[:AWARDED_TO]->(:Initiative) }
// order    funders: COUNT { (node)-[:FUNDED_BY]->() }
// order    announcedBy: COUNT { (node)<-[:ANNOUNCED]-() }
