// The way back from a citation to the facts it supports; its list of labels is fixed, so its name has the version.
//
// joined   Award: citedFact
CREATE FULLTEXT INDEX fact_citations_v6 IF NOT EXISTS
FOR (fact:Award) ON EACH [fact.citations, fact.partly]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
