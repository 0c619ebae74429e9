// All sources.
//
// bind     source
// include  sources
// sorted   published
MATCH (source:Source)
