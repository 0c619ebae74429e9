// The way back from a citation to the relationships it supports; its list of types is fixed, so its name has the version.
//
// joined   APPOINTED_TO: citedRelationship
CREATE FULLTEXT INDEX relationship_citations_v6 IF NOT EXISTS
FOR ()-[relationship:APPOINTED_TO]-() ON EACH [relationship.citations, relationship.partly]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
