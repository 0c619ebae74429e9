// All citations.
//
// bind     citation
MATCH (citation:Citation)
