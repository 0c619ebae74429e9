// Facts that any place in a source supports, each once.
//
// bind     source, fact
// hidden   citation
// include  facts
// run      MATCH (source:Source {id: 'article-004'})
MATCH (source)<-[:CITES]-(citation:Citation)
CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + citation.id + '"')
YIELD node AS fact
WITH DISTINCT source, fact
