// A relationship as readings tell it: what joins what, its days and citations, what it says of itself, and of each
// citation the basis, the fidelity and the source from which it comes in the end, for a copy is not a second source.
//
// joined   title: told
// joined   initiative: referring
[type(link), link.id, startNode(link).id, endNode(link).id, link {.from, .until, .attested, .preferred, .initiative, .citations, .partly}, link {.title}, COLLECT {
  UNWIND link.citations AS cited
  MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
  RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
    MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
    WHERE NOT (origin)-[:DERIVED_FROM]->()
    RETURN origin.id ORDER BY origin.id LIMIT 1
  }), source.id)]
}]
