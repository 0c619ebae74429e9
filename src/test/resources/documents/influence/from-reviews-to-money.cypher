// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// influence/initiatives-of-review
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WHERE EXISTS {
MATCH (initiative1)<-[membership2:PART_OF]-(part2:Initiative)
}
WITH influence1, initiative1 ORDER BY initiative1.name, influence1.id LIMIT $a1.take
RETURN [null, [influence1.citations, influence1.how], [initiative1.id, initiative1.name]]
}, null] AS answer

// part/parts-of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[membership1:PART_OF]-(part1:Initiative)
WITH membership1, part1 ORDER BY part1.name, membership1.id LIMIT $a1.take
RETURN [null, [membership1.citations], [part1.id, part1.name]]
}, null] AS answer

// part/parts-of-initiative (+ evidence/of-citing, participation/of-initiative, receipt/of-organisation, scheme/of-award)
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[membership1:PART_OF]-(part1:Initiative)
WITH membership1, part1 ORDER BY part1.name, membership1.id LIMIT $a1.take
RETURN [null, [[COLLECT {
MATCH (citation2:Citation)
WHERE citation2.id IN membership1.citations
WITH citation2 ORDER BY citation2.id LIMIT $a2.take
RETURN [null, null, [citation2.id]]
}, null]], [part1.id, part1.name, [COLLECT {
MATCH (part1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
WITH participation3, organisation3 ORDER BY organisation3.name, participation3.id LIMIT $a3.take
RETURN [null, [[COLLECT {
MATCH (citation4:Citation)
WHERE citation4.id IN participation3.citations
WITH citation4 ORDER BY citation4.id LIMIT $a4.take
RETURN [null, null, [citation4.id]]
}, null], participation3.role], [organisation3.id, [COLLECT {
MATCH (organisation3)<-[receipt5:AWARDED_TO]-(award5:Award)
WITH receipt5, award5 ORDER BY award5.amountOrder DESC, receipt5.id DESC LIMIT $a5.take
RETURN [null, [receipt5.attested, receipt5.citations], [award5.id, award5.minimumMinor, award5.maximumMinor, award5.currency, award5.qualifier, head(COLLECT {
MATCH (award5)-[:UNDER]->(initiative6:Initiative)
RETURN [initiative6.id, initiative6.name] LIMIT 1
}), award5.stage]]
}, null], organisation3.name]]
}, COUNT {
MATCH (part1)<-[participation3:PARTICIPATES_IN]-(organisation3:Organisation)
}]]]
}, null] AS answer

// participation/of-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY organisation1.name, participation1.id LIMIT $a1.take
RETURN [null, [participation1.citations, participation1.role], [organisation1.id, organisation1.name]]
}, COUNT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
}] AS answer

// receipt/of-organisation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[receipt1:AWARDED_TO]-(award1:Award)
WITH receipt1, award1 ORDER BY award1.amountOrder DESC, receipt1.id DESC LIMIT $a1.take
RETURN [null, [receipt1.attested, receipt1.citations], [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.stage]]
}, null] AS answer

// review/reviews
RETURN [COLLECT {
MATCH (review1:Review)
WHERE review1.name IS NOT NULL
AND review1.id IS NOT NULL
AND EXISTS {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WHERE EXISTS {
MATCH (initiative2)<-[membership3:PART_OF]-(part3:Initiative)
}
}
WITH review1 ORDER BY review1.name, review1.id LIMIT $a1.take
RETURN [null, null, [review1.id, review1.name]]
}, null] AS answer

// review/reviews (+ influence/initiatives-of-review, evidence/of-citing)
RETURN [COLLECT {
MATCH (review1:Review)
WHERE review1.name IS NOT NULL
AND review1.id IS NOT NULL
AND EXISTS {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WHERE EXISTS {
MATCH (initiative2)<-[membership3:PART_OF]-(part3:Initiative)
}
}
WITH review1 ORDER BY review1.name, review1.id LIMIT $a1.take
RETURN [null, null, [review1.id, [COLLECT {
MATCH (review1)-[influence4:LED_TO]->(initiative4:Initiative)
WHERE EXISTS {
MATCH (initiative4)<-[membership5:PART_OF]-(part5:Initiative)
}
WITH influence4, initiative4 ORDER BY initiative4.name, influence4.id LIMIT $a4.take
RETURN [null, [[COLLECT {
MATCH (citation6:Citation)
WHERE citation6.id IN influence4.citations
WITH citation6 ORDER BY citation6.id LIMIT $a6.take
RETURN [null, null, [citation6.id]]
}, null], influence4.how], [initiative4.id, initiative4.name]]
}, null], review1.name]]
}, null] AS answer

// review/reviews (+ influence/initiatives-of-review, evidence/of-citing, part/parts-of-initiative, participation/of-initiative, receipt/of-organisation, scheme/of-award)
RETURN [COLLECT {
MATCH (review1:Review)
WHERE review1.name IS NOT NULL
AND review1.id IS NOT NULL
AND EXISTS {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WHERE EXISTS {
MATCH (initiative2)<-[membership3:PART_OF]-(part3:Initiative)
}
}
WITH review1 ORDER BY review1.name, review1.id LIMIT $a1.take
RETURN [null, null, [review1.id, [COLLECT {
MATCH (review1)-[influence4:LED_TO]->(initiative4:Initiative)
WHERE EXISTS {
MATCH (initiative4)<-[membership5:PART_OF]-(part5:Initiative)
}
WITH influence4, initiative4 ORDER BY initiative4.name, influence4.id LIMIT $a4.take
RETURN [null, [[COLLECT {
MATCH (citation6:Citation)
WHERE citation6.id IN influence4.citations
WITH citation6 ORDER BY citation6.id LIMIT $a6.take
RETURN [null, null, [citation6.id]]
}, null], influence4.how], [initiative4.id, initiative4.name, [COLLECT {
MATCH (initiative4)<-[membership7:PART_OF]-(part7:Initiative)
WITH membership7, part7 ORDER BY part7.name, membership7.id LIMIT $a7.take
RETURN [null, [[COLLECT {
MATCH (citation8:Citation)
WHERE citation8.id IN membership7.citations
WITH citation8 ORDER BY citation8.id LIMIT $a8.take
RETURN [null, null, [citation8.id]]
}, null]], [part7.id, part7.name, [COLLECT {
MATCH (part7)<-[participation9:PARTICIPATES_IN]-(organisation9:Organisation)
WITH participation9, organisation9 ORDER BY organisation9.name, participation9.id LIMIT $a9.take
RETURN [null, [[COLLECT {
MATCH (citation10:Citation)
WHERE citation10.id IN participation9.citations
WITH citation10 ORDER BY citation10.id LIMIT $a10.take
RETURN [null, null, [citation10.id]]
}, null], participation9.role], [organisation9.id, [COLLECT {
MATCH (organisation9)<-[receipt11:AWARDED_TO]-(award11:Award)
WITH receipt11, award11 ORDER BY award11.amountOrder DESC, receipt11.id DESC LIMIT $a11.take
RETURN [null, [receipt11.attested, [COLLECT {
MATCH (citation12:Citation)
WHERE citation12.id IN receipt11.citations
WITH citation12 ORDER BY citation12.id LIMIT $a12.take
RETURN [null, null, [citation12.id]]
}, null]], [award11.id, award11.minimumMinor, award11.maximumMinor, award11.currency, award11.qualifier, head(COLLECT {
MATCH (award11)-[:UNDER]->(initiative13:Initiative)
RETURN [initiative13.id, initiative13.name] LIMIT 1
}), award11.stage]]
}, null], organisation9.name]]
}, COUNT {
MATCH (part7)<-[participation9:PARTICIPATES_IN]-(organisation9:Organisation)
}]]]
}, null]]]
}, null], review1.name]]
}, null] AS answer

// scheme/of-award
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:UNDER]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name] LIMIT 1
}) AS answer
