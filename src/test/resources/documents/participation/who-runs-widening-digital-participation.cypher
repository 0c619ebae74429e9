// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// citation/by-id (+ citing/source)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, head(COLLECT {
MATCH (citation1)-[:CITES]->(source2:Source)
RETURN [source2.id] LIMIT 1
})] LIMIT 1
}) AS answer

// citing/source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id] LIMIT 1
}) AS answer

// fact/figures
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WHERE figure1.measure IN $a1.v0
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.status, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// initiative/by-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name] LIMIT 1
}) AS answer

// initiative/by-id (+ leadership/of-initiative, participation/of-initiative, evidence/of-citing, citing/source, naming/of-entity, part/parts-of-initiative, fact/figures)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[leadership2:LEADS]-(person2:Person)
WITH leadership2, person2 ORDER BY person2.name, leadership2.id LIMIT $a2.take
RETURN [null, [leadership2.title], [person2.id, person2.name]]
}, null], initiative1.name, [COLLECT {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WITH participation3, organisation3 ORDER BY participation3.role DESC, organisation3.name, participation3.id LIMIT $a3.take
RETURN [null, [[COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN participation3.citations
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id, head(COLLECT {
MATCH (citation4)-[:CITES]->(source5:Source)
RETURN [source5.id] LIMIT 1
})]]
}, null], participation3.role], [organisation3.id, organisation3.name, [COLLECT {
MATCH (organisation3)-[:NAMED]->(name6:Name)
WHERE name6.kind IN $a6.v0
WITH name6 ORDER BY name6.preferred DESC, name6.text, name6.id LIMIT $a6.take
RETURN [null, null, [name6.id, [COLLECT {
MATCH (citation7:Citation)
WHERE citation7.id IN name6.citations
WITH citation7 ORDER BY citation7.id LIMIT $a7.take
RETURN [null, null, [citation7.id]]
}, null], name6.text]]
}, null]]]
}, null], [COLLECT {
MATCH (initiative1)<-[membership8:PART_OF]-(part8:Initiative)
WITH membership8, part8 ORDER BY part8.name, membership8.id LIMIT $a8.take
RETURN [null, null, [part8.id, [COLLECT {
MATCH (part8)-[:HAS_FIGURE]->(figure9:Figure)
WHERE figure9.measure IN $a9.v0
WITH figure9 ORDER BY figure9.measure, figure9.preferred DESC, figure9.id DESC LIMIT $a9.take
RETURN [null, null, [figure9.id, figure9.status, figure9.minimum, figure9.maximum, figure9.unit, figure9.qualifier]]
}, null], part8.name, [COLLECT {
MATCH (part8)<-[membership10:PART_OF]-(part10:Initiative)
WHERE EXISTS {
MATCH (part10)-[:HAS_FIGURE]->(figure11:Figure)
WHERE figure11.measure IN $a11.v0
}
WITH membership10, part10 ORDER BY part10.name, membership10.id LIMIT $a10.take
RETURN [null, null, [part10.id, part10.name]]
}, null]]]
}, null]] LIMIT 1
}) AS answer

// initiative/by-id (+ leadership/of-initiative, participation/of-initiative, part/parts-of-initiative, fact/figures)
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, [COLLECT {
MATCH (initiative1)<-[leadership2:LEADS]-(person2:Person)
WITH leadership2, person2 ORDER BY person2.name, leadership2.id LIMIT $a2.take
RETURN [null, [leadership2.title], [person2.id, person2.name]]
}, null], initiative1.name, [COLLECT {
MATCH (initiative1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WITH participation3, organisation3 ORDER BY participation3.role DESC, organisation3.name, participation3.id LIMIT $a3.take
RETURN [null, [participation3.citations, participation3.role], [organisation3.id, organisation3.name]]
}, null], [COLLECT {
MATCH (initiative1)<-[membership4:PART_OF]-(part4:Initiative)
WITH membership4, part4 ORDER BY part4.name, membership4.id LIMIT $a4.take
RETURN [null, null, [part4.id, [COLLECT {
MATCH (part4)-[:HAS_FIGURE]->(figure5:Figure)
WHERE figure5.measure IN $a5.v0
WITH figure5 ORDER BY figure5.measure, figure5.preferred DESC, figure5.id DESC LIMIT $a5.take
RETURN [null, null, [figure5.id, figure5.status, figure5.minimum, figure5.maximum, figure5.unit, figure5.qualifier]]
}, null], part4.name, [COLLECT {
MATCH (part4)<-[membership6:PART_OF]-(part6:Initiative)
WHERE EXISTS {
MATCH (part6)-[:HAS_FIGURE]->(figure7:Figure)
WHERE figure7.measure IN $a7.v0
}
WITH membership6, part6 ORDER BY part6.name, membership6.id LIMIT $a6.take
RETURN [null, null, [part6.id, part6.name]]
}, null]]]
}, null]] LIMIT 1
}) AS answer

// leadership/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[leadership1:LEADS]-(person1:Person)
WITH leadership1, person1 ORDER BY person1.name, leadership1.id LIMIT $a1.take
RETURN [null, [leadership1.title], [person1.id, person1.name]]
}, null] AS answer

// location/of-entity
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[location1:LOCATED_IN]->(place1:Place)
WITH location1, place1 ORDER BY place1.name, location1.id LIMIT $a1.take
RETURN [null, [location1.citations], [place1.id, place1.kind, place1.name]]
}, null] AS answer

// location/of-entity (+ evidence/of-citing, part/wholes-of-place)
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[location1:LOCATED_IN]->(place1:Place)
WITH location1, place1 ORDER BY place1.name, location1.id LIMIT $a1.take
RETURN [null, [[COLLECT {
MATCH (citation2:Citation)
WHERE citation2.id IN location1.citations
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id]]
}, null]], [place1.id, place1.kind, place1.name, [COLLECT {
MATCH (place1)-[membership3:PART_OF]->(whole3:Place)
WITH membership3, whole3 ORDER BY whole3.name, membership3.id LIMIT $a3.take
RETURN [null, null, [whole3.id, whole3.name]]
}, null]]]
}, null] AS answer

// naming/of-entity
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:NAMED]->(name1:Name)
WHERE name1.kind IN $a1.v0
WITH name1 ORDER BY name1.preferred DESC, name1.text, name1.id LIMIT $a1.take
RETURN [null, null, [name1.id, name1.citations, name1.text]]
}, null] AS answer

// part/parts-of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[membership1:PART_OF]-(part1:Initiative)
WHERE EXISTS {
MATCH (part1)-[:HAS_FIGURE]->(figure2:Figure)
WHERE figure2.measure IN $a2.v0
}
WITH membership1, part1 ORDER BY part1.name, membership1.id LIMIT $a1.take
RETURN [null, null, [part1.id, part1.name]]
}, null] AS answer

// part/parts-of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[membership1:PART_OF]-(part1:Initiative)
WITH membership1, part1 ORDER BY part1.name, membership1.id LIMIT $a1.take
RETURN [null, null, [part1.id, part1.name]]
}, null] AS answer

// part/wholes-of-place
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Place {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[membership1:PART_OF]->(whole1:Place)
WITH membership1, whole1 ORDER BY whole1.name, membership1.id LIMIT $a1.take
RETURN [null, null, [whole1.id, whole1.name]]
}, null] AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY participation1.role DESC, organisation1.name, participation1.id LIMIT $a1.take
RETURN [null, [participation1.citations, participation1.role], [organisation1.id, organisation1.name]]
}, null] AS answer
