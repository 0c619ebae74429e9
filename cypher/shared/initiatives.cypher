// What lists of initiatives can be ordered by.
//
// include  entities
// counts   Initiative
