// What lists of quotations can be ordered by.
//
// include  facts
// order    about: COUNT { (node)-[:ABOUT]->() }
// order    givenTo: COUNT { (node)-[:GIVEN_TO]->() }
