// Citations that a fact or a relationship names.
//
// bind     citing, citation
// value    carries: CASE WHEN citation.id IN citing.citations THEN 'WHOLE' ELSE 'PART' END
// run      MATCH (citing:Statement {id: 'nhs-digital-academy-founded'})
MATCH (citation:Citation)
WHERE citation.id IN citing.citations + coalesce(citing.partly, [])
