// Citations that a fact or a relationship names.
//
// bind     citing, citation
// run      MATCH (citing:Statement {id: 'nhs-digital-academy-founded'})
MATCH (citation:Citation)
WHERE citation.id IN citing.citations
