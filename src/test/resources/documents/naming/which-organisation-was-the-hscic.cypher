// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.locator] LIMIT 1
}) AS answer

// citation/by-id (+ citing/source)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.locator, head(COLLECT {
MATCH (citation1)-[:CITES]->(source2:Source)
RETURN [source2.id, source2.title] LIMIT 1
})] LIMIT 1
}) AS answer

// citing/source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id, source1.title] LIMIT 1
}) AS answer

// naming/of-entity
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:NAMED]->(name1:Name)
WHERE name1.kind IN $a1.v0
WITH name1 ORDER BY name1.preferred DESC, name1.text, name1.id LIMIT $a1.take
RETURN [null, null, [name1.id, name1.citations, name1.kind, name1.text]]
}, null] AS answer

// organisation/organisations
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND EXISTS {
MATCH (organisation1)-[:NAMED]->(name2:Name)
WHERE name2.text = $a2.v0
AND name2.kind IN $a2.v1
}
WITH organisation1 ORDER BY organisation1.name, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, COUNT {
MATCH (organisation1:Organisation)
WHERE EXISTS {
MATCH (organisation1)-[:NAMED]->(name3:Name)
WHERE name3.text = $a3.v0
AND name3.kind IN $a3.v1
}
}] AS answer

// organisation/organisations (+ naming/of-entity, evidence/of-citing, citing/source)
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND EXISTS {
MATCH (organisation1)-[:NAMED]->(name2:Name)
WHERE name2.text = $a2.v0
AND name2.kind IN $a2.v1
}
WITH organisation1 ORDER BY organisation1.name, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name, [COLLECT {
MATCH (organisation1)-[:NAMED]->(name3:Name)
WHERE name3.kind IN $a3.v0
WITH name3 ORDER BY name3.preferred DESC, name3.text, name3.id LIMIT $a3.take
RETURN [null, null, [name3.id, [COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN name3.citations
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id, citation4.locator, head(COLLECT {
MATCH (citation4)-[:CITES]->(source5:Source)
RETURN [source5.id, source5.title] LIMIT 1
})]]
}, null], name3.kind, name3.text]]
}, null]]]
}, COUNT {
MATCH (organisation1:Organisation)
WHERE EXISTS {
MATCH (organisation1)-[:NAMED]->(name6:Name)
WHERE name6.text = $a6.v0
AND name6.kind IN $a6.v1
}
}] AS answer
