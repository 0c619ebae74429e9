// What lists of reviews can be ordered by.
//
// include  entities
// counts   Review
// order    published: node.publishedOrder
// order    published DESC: node.publishedOrderDown
