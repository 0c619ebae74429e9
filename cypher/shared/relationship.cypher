// What every relationship tells of itself; a fragment that binds one has these values without asking.
//
// value    id: type(edge) + ':' + edge.id
// value    type: type(edge)
// value    start: startNode(edge).id
// value    end: endNode(edge).id
// value    row: {type: type(edge), start: startNode(edge).id, end: endNode(edge).id, properties: properties(edge)}
// value    strength: COLLECT { UNWIND edge.citations AS linkCited MATCH (linkPlace:Citation {id: linkCited})-[:CITES]->(linkSource:Source) RETURN [linkPlace.basis, linkPlace.fidelity, coalesce(head(COLLECT { MATCH (linkSource)-[:DERIVED_FROM*0..5]->(linkOrigin:Source) WHERE NOT (linkOrigin)-[:DERIVED_FROM]->() RETURN linkOrigin.id ORDER BY linkOrigin.id LIMIT 1 }), linkSource.id)] }
