// What lists of sources can be ordered by.
//
// counts   Source
// order    published: node.publishedOrder
// order    published DESC: node.publishedOrderDown
