// What lists of organisations can be ordered by.
//
// include  entities
// counts   Organisation
