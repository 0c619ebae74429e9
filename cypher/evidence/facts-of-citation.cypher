// Facts that a citation supports.
//
// bind     citation, fact
// include  facts
// run      MATCH (citation:Citation {id: 'article-004-p03'})
CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + citation.id + '"')
YIELD node AS fact
WITH fact
