// statement: advice/of-review
// document: advice/for-every-trust
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:MADE]->(recommendation1:Recommendation)
WHERE toLower(recommendation1.addressee) CONTAINS toLower($a1.v0)
WITH recommendation1 ORDER BY recommendation1.id LIMIT $a1.take
RETURN [null, null, [recommendation1.id, recommendation1.addressee, recommendation1.citations, recommendation1.partly, recommendation1.status, recommendation1.text]]
}, COUNT {
MATCH (parent)-[:MADE]->(recommendation1:Recommendation)
WHERE toLower(recommendation1.addressee) CONTAINS toLower($a1.v1)
}] AS answer

// statement: advice/review
// document: answer/chief-information-officer
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Recommendation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)<-[:MADE]-(review1:Review)
RETURN [review1.id, review1.name] LIMIT 1
}) AS answer

// statement: advice/review
// document: advice/for-every-trust
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Recommendation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)<-[:MADE]-(review1:Review)
RETURN [review1.id] LIMIT 1
}) AS answer

// statement: announcement/of-award
// document: award/promised-on-one-day
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[announcement1:ANNOUNCED]-(person1:Person)
WITH announcement1, person1 ORDER BY person1.nameOrder, announcement1.id LIMIT $a1.take
RETURN [null, [announcement1.attested, announcement1.citations, announcement1.partly], [person1.id, person1.name]]
}, null] AS answer

// statement: announcement/of-award
// document: src/main/resources/data/examples/2-the-seven-trusts-and-their-money
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[announcement1:ANNOUNCED]-(person1:Person)
WITH announcement1, person1 ORDER BY person1.nameOrder, announcement1.id LIMIT $a1.take
RETURN [null, null, [person1.id, person1.name]]
}, null] AS answer

// statement: announcement/of-initiative
// document: appointment/health-secretaries-at-two-announcements
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[announcement1:ANNOUNCED]-(person1:Person)
WITH announcement1, person1 ORDER BY person1.nameOrder, announcement1.id LIMIT $a1.take
RETURN [null, [announcement1.attested], [person1.id, person1.name]]
}, null] AS answer

// statement: answer/of-recommendation
// document: answer/chief-information-officer
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Recommendation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[answer1:ANSWERED_BY]->(initiative1:Initiative)
WITH answer1, initiative1 ORDER BY initiative1.nameOrder, answer1.id LIMIT $a1.take
RETURN [null, [answer1.citations, answer1.partly, type(answer1) + ':' + answer1.id], [initiative1.id, initiative1.name]]
}, null] AS answer

// statement: answer/of-recommendation
// document: doubt/unanswered
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Recommendation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[answer1:ANSWERED_BY]->(initiative1:Initiative)
WITH answer1, initiative1 ORDER BY initiative1.nameOrder, answer1.id LIMIT $a1.take
RETURN [null, [answer1.citations, answer1.partly], [initiative1.id]]
}, null] AS answer

// statement: appointment/of-organisation
// document: appointment/health-secretary-on-a-day-nobody-names
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE ($a1.day IN appointment1.attested OR (appointment1.fromLatest <= $a1.day AND $a1.day < appointment1.untilEarliest))
AND appointment1.leading = $a1.v0
WITH appointment1, person1 ORDER BY appointment1.leading DESC, person1.nameOrder, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.title], [person1.id, person1.name]]
}, COUNT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE ($a1.day IN appointment1.attested OR (appointment1.fromLatest <= $a1.day AND $a1.day < appointment1.untilEarliest))
AND appointment1.leading = $a1.v1
}] AS answer

// statement: appointment/of-organisation
// document: appointment/one-office-at-a-time
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE ($a1.day IN appointment1.attested OR (appointment1.fromLatest <= $a1.day AND $a1.day < appointment1.untilEarliest))
WITH appointment1, person1 ORDER BY appointment1.leading DESC, person1.nameOrder, appointment1.id LIMIT $a1.take
RETURN [null, [CASE WHEN $a1.day IN appointment1.attested OR (appointment1.fromLatest <= $a1.day AND $a1.day < appointment1.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, appointment1.title], [person1.id, person1.name]]
}, null] AS answer

// statement: appointment/of-organisation
// document: appointment/health-secretary-on-a-day-nobody-names
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE ((CASE WHEN appointment1.fromEarliest IS NOT NULL THEN appointment1.fromEarliest <= $a1.day ELSE size(appointment1.attested) = 0 OR any(attested IN appointment1.attested WHERE attested <= $a1.day) END AND coalesce($a1.day < appointment1.untilLatest, true)) OR $a1.day IN appointment1.attested)
AND appointment1.leading = $a1.v0
WITH appointment1, person1 ORDER BY appointment1.leading DESC, person1.nameOrder, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.attested, CASE WHEN $a1.day IN appointment1.attested OR (appointment1.fromLatest <= $a1.day AND $a1.day < appointment1.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, appointment1.citations, appointment1.partly, appointment1.title], [person1.id, person1.name]]
}, COUNT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE ((CASE WHEN appointment1.fromEarliest IS NOT NULL THEN appointment1.fromEarliest <= $a1.day ELSE size(appointment1.attested) = 0 OR any(attested IN appointment1.attested WHERE attested <= $a1.day) END AND coalesce($a1.day < appointment1.untilLatest, true)) OR $a1.day IN appointment1.attested)
AND appointment1.leading = $a1.v1
}] AS answer

// statement: appointment/of-organisation
// document: appointment/one-office-at-a-time
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE ((CASE WHEN appointment1.fromEarliest IS NOT NULL THEN appointment1.fromEarliest <= $a1.day ELSE size(appointment1.attested) = 0 OR any(attested IN appointment1.attested WHERE attested <= $a1.day) END AND coalesce($a1.day < appointment1.untilLatest, true)) OR $a1.day IN appointment1.attested)
WITH appointment1, person1 ORDER BY appointment1.leading DESC, person1.nameOrder, appointment1.id LIMIT $a1.take
RETURN [null, [CASE WHEN $a1.day IN appointment1.attested OR (appointment1.fromLatest <= $a1.day AND $a1.day < appointment1.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END], [person1.id, person1.name]]
}, null] AS answer

// statement: appointment/of-organisation
// document: mechanics/same-relationship-twice
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE appointment1.leading = $a1.v0
WITH appointment1, person1 ORDER BY appointment1.leading DESC, person1.nameOrder, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.title], [person1.id, person1.name]]
}, COUNT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE appointment1.leading = $a1.v1
}] AS answer

// statement: appointment/of-organisation
// document: appointment/one-office-at-a-time
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE appointment1.office = $a1.v0
WITH appointment1, person1 ORDER BY appointment1.leading DESC, person1.nameOrder, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.office, appointment1.title], [person1.id, person1.name]]
}, null] AS answer

// statement: appointment/of-organisation
// document: mechanics/dates-as-shown
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE appointment1.untilFirst >= $a1.v0
AND appointment1.untilLast < $a1.v1
WITH appointment1, person1 ORDER BY appointment1.leading DESC, person1.nameOrder, appointment1.id LIMIT $a1.take
RETURN [null, [type(appointment1) + ':' + appointment1.id, appointment1.until], null]
}, null] AS answer

// statement: appointment/of-organisation
// document: mechanics/dates-as-shown
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE appointment1.untilFirst >= $a1.v0
WITH appointment1, person1 ORDER BY appointment1.leading DESC, person1.nameOrder, appointment1.id LIMIT $a1.take
RETURN [null, [type(appointment1) + ':' + appointment1.id], null]
}, null] AS answer

// statement: appointment/of-organisation
// document: mechanics/dates-as-shown
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE appointment1.untilLast < $a1.v0
WITH appointment1, person1 ORDER BY appointment1.leading DESC, person1.nameOrder, appointment1.id LIMIT $a1.take
RETURN [null, [type(appointment1) + ':' + appointment1.id, appointment1.until], null]
}, null] AS answer

// statement: appointment/of-organisation
// document: mechanics/two-posts
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE person1:Node AND person1.id = $a1.v0
WITH appointment1, person1 ORDER BY appointment1.leading DESC, person1.nameOrder, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.attested, appointment1.from, appointment1.honorary, type(appointment1) + ':' + appointment1.id, appointment1.preferred, appointment1.title, appointment1.until], [person1.id]]
}, COUNT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WHERE person1:Node AND person1.id = $a1.v1
}] AS answer

// statement: appointment/of-organisation
// document: mechanics/same-relationship-twice
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
WITH appointment1, person1 ORDER BY appointment1.leading DESC, person1.nameOrder, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.title], [person1.id, person1.name]]
}, COUNT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
}] AS answer

// statement: appointment/of-organisation
// document: mechanics/edges-under-aliases
// document: mechanics/same-child
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[appointment1:APPOINTED_TO]-(person1:Person)
}] AS answer

// statement: appointment/of-person
// document: appointment/health-secretaries-at-two-announcements
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[appointment1:APPOINTED_TO]->(organisation1:Organisation)
WHERE ($a1.day IN appointment1.attested OR (appointment1.fromLatest <= $a1.day AND $a1.day < appointment1.untilEarliest))
AND appointment1.leading = $a1.v0
WITH appointment1, organisation1 ORDER BY appointment1.leading DESC, organisation1.nameOrder, appointment1.id LIMIT $a1.take
RETURN [null, [CASE WHEN $a1.day IN appointment1.attested OR (appointment1.fromLatest <= $a1.day AND $a1.day < appointment1.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, appointment1.title], [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: appointment/of-person
// document: appointment/the-posts-of-adrian-brooke
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[appointment1:APPOINTED_TO]->(organisation1:Organisation)
WITH appointment1, organisation1 ORDER BY appointment1.leading DESC, organisation1.nameOrder, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.attested, appointment1.citations, appointment1.partly, appointment1.from, appointment1.honorary, appointment1.leading, type(appointment1) + ':' + appointment1.id, appointment1.title, appointment1.until], [organisation1.id, organisation1.kind, organisation1.name]]
}, null] AS answer

// statement: appointment/of-person
// document: src/main/resources/data/examples/3-one-persons-posts
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[appointment1:APPOINTED_TO]->(organisation1:Organisation)
WITH appointment1, organisation1 ORDER BY appointment1.leading DESC, organisation1.nameOrder, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.attested, appointment1.citations, appointment1.partly, appointment1.honorary, appointment1.leading, appointment1.title], [organisation1.id, organisation1.kind, organisation1.name]]
}, null] AS answer

// statement: appointment/of-person
// document: entity/planned-and-undated
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[appointment1:APPOINTED_TO]->(organisation1:Organisation)
WITH appointment1, organisation1 ORDER BY appointment1.leading DESC, organisation1.nameOrder, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.attested, appointment1.citations, appointment1.partly, appointment1.title], null]
}, null] AS answer

// statement: appointment/of-person
// document: src/main/resources/examples/2-who-holds-which-post
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[appointment1:APPOINTED_TO]->(organisation1:Organisation)
WITH appointment1, organisation1 ORDER BY appointment1.leading DESC, organisation1.nameOrder, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.citations, appointment1.partly, appointment1.from, appointment1.title], [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: appointment/of-person
// document: evidence/whole-and-part
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[appointment1:APPOINTED_TO]->(organisation1:Organisation)
WITH appointment1, organisation1 ORDER BY appointment1.leading DESC, organisation1.nameOrder, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.citations, appointment1.partly, appointment1.title], null]
}, null] AS answer

// statement: appointment/of-person
// document: group/posts-and-quotations
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[appointment1:APPOINTED_TO]->(organisation1:Organisation)
WITH appointment1, organisation1 ORDER BY appointment1.leading DESC, organisation1.nameOrder, appointment1.id LIMIT $a1.take
RETURN [null, [appointment1.title], [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: appointment/of-person
// document: mechanics/fragment-on-interface
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[appointment1:APPOINTED_TO]->(organisation1:Organisation)
WITH appointment1, organisation1 ORDER BY appointment1.leading DESC, organisation1.nameOrder, appointment1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: appointment/of-person
// document: appointment/before-its-ends
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [null, COUNT {
MATCH (parent)-[appointment1:APPOINTED_TO]->(organisation1:Organisation)
WHERE ((CASE WHEN appointment1.fromEarliest IS NOT NULL THEN appointment1.fromEarliest <= $a1.day ELSE size(appointment1.attested) = 0 OR any(attested IN appointment1.attested WHERE attested <= $a1.day) END AND coalesce($a1.day < appointment1.untilLatest, true)) OR $a1.day IN appointment1.attested)
}] AS answer

// statement: audience/of-organisation
// document: quoting/what-a-person-said
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[audience1:GIVEN_TO]-(quotation1:Quotation)
}] AS answer

// statement: audience/of-quotation
// document: quoting/what-a-person-said
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Quotation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[audience1:GIVEN_TO]->(organisation1:Organisation)
WITH audience1, organisation1 ORDER BY organisation1.nameOrder, audience1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: award/awards
// document: group/most-related
RETURN [COLLECT {
MATCH (award1:Award)
WHERE COUNT { (award1)-[:AWARDED_TO]->(:Organisation) } IS NOT NULL
AND award1.id IS NOT NULL
WITH award1 ORDER BY COUNT { (award1)-[:AWARDED_TO]->(:Organisation) } DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id]]
}, null] AS answer

// statement: award/awards
// document: award/large-sums
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrder IS NOT NULL
AND award1.id IS NOT NULL
AND award1.stage IN $a1.v0
AND award1.amountOrder >= $a1.v1
AND award1.amountOrder <= $a1.v2
WITH award1 ORDER BY award1.amountOrder, award1.id LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier]]
}, COUNT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v3
AND award1.amountOrder >= $a1.v4
AND award1.amountOrder <= $a1.v5
}] AS answer

// statement: award/awards
// document: award/largest-and-unknown
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrder IS NOT NULL
AND award1.id IS NOT NULL
WITH award1 ORDER BY award1.amountOrder, award1.id LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier]]
}, null] AS answer

// statement: award/awards
// document: award/by-day
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND (award1.day IS NOT NULL) = $a1.v0
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id]]
}, null] AS answer

// statement: award/awards
// document: award/largest-and-unknown
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND award1.amountOrder >= $a1.v0
AND award1.amountOrder <= $a1.v1
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier]]
}, COUNT {
MATCH (award1:Award)
WHERE award1.amountOrder >= $a1.v2
AND award1.amountOrder <= $a1.v3
}] AS answer

// statement: award/awards
// document: mechanics/dates-as-shown
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND award1.fromFirst >= $a1.v0
AND award1.fromLast < $a1.v1
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.from]]
}, null] AS answer

// statement: award/awards
// document: mechanics/dates-as-shown
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND award1.fromFirst >= $a1.v0
AND award1.fromLast < $a1.v1
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id]]
}, null] AS answer

// statement: award/awards
// document: award/promised-on-one-day
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND award1.stage IN $a1.v0
AND EXISTS {
MATCH (award1)-[:UNDER]->(initiative2:Initiative)
WHERE EXISTS {
MATCH (initiative2)-[:HAS_FIGURE]->(figure3:Figure)
WHERE figure3.measure IN $a3.v0
AND figure3.dateEarliest >= $a3.v1
AND figure3.dateLatest < $a3.v2
}
}
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.citations, award1.partly, award1.perRecipient, award1.recipientCount]]
}, COUNT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v1
AND EXISTS {
MATCH (award1)-[:UNDER]->(initiative4:Initiative)
WHERE EXISTS {
MATCH (initiative4)-[:HAS_FIGURE]->(figure5:Figure)
WHERE figure5.measure IN $a5.v0
AND figure5.dateEarliest >= $a5.v1
AND figure5.dateLatest < $a5.v2
}
}
}] AS answer

// statement: award/awards
// document: mechanics/dates-as-shown
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND award1.untilFirst >= $a1.v0
AND award1.untilLast < $a1.v1
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id]]
}, null] AS answer

// statement: award/awards
// document: mechanics/dates-as-shown
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND award1.untilFirst >= $a1.v0
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.until]]
}, null] AS answer

// statement: award/awards
// document: mechanics/dates-as-shown
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND award1.untilLast < $a1.v0
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.until]]
}, null] AS answer

// statement: award/awards
// document: mechanics/dates-as-shown
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND award1.untilLast < $a1.v0
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id]]
}, null] AS answer

// statement: award/awards
// document: award/largest-and-unknown
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier]]
}, null] AS answer

// statement: award/awards
// document: award/largest-and-unknown
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.fromOrderDown IS NOT NULL
AND award1.id IS NOT NULL
WITH award1 ORDER BY award1.fromOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.from]]
}, null] AS answer

// statement: award/awards
// document: award/by-day
RETURN [null, COUNT {
MATCH (award1:Award)
WHERE award1.dayEarliest >= $a1.v0
AND award1.dayLatest < $a1.v1
}, null, null, COLLECT {
MATCH (award1:Award)
WHERE award1.dayEarliest >= $a1.v2
AND award1.dayLatest < $a1.v3
WITH award1, substring(toString(award1.dayEarliest), 0, 7) AS group2key0
WITH group2key0, count(*) AS group2count, [] AS group2measures
ORDER BY group2key0 IS NULL, group2key0 LIMIT $a1.v4
RETURN [[group2key0], group2count, group2measures, null, null]
}] AS answer

// statement: award/awards (+ award/totals)
// document: total/promised-to-exemplars
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND award1.stage IN $a1.v0
AND EXISTS {
MATCH (award1)-[:UNDER]->(initiative2:Initiative)
WHERE EXISTS {
MATCH (initiative2)-[:HAS_FIGURE]->(figure3:Figure)
WHERE figure3.measure IN $a3.v0
AND figure3.dateEarliest >= $a3.v1
AND figure3.dateLatest < $a3.v2
}
}
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.citations, award1.partly, award1.recipientCount]]
}, null, null, null, COLLECT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v1
AND EXISTS {
MATCH (award1)-[:UNDER]->(initiative4:Initiative)
WHERE EXISTS {
MATCH (initiative4)-[:HAS_FIGURE]->(figure5:Figure)
WHERE figure5.measure IN $a5.v0
AND figure5.dateEarliest >= $a5.v1
AND figure5.dateLatest < $a5.v2
}
}
WITH DISTINCT award1
WITH award1, CASE
    WHEN coalesce(award1.perRecipient, false) AND NOT $a6.received = true THEN award1.recipientCount
    ELSE 1
  END AS times6,
  COLLECT {
    MATCH (award1)-[owning6:UNDER|AWARDED_TO]->(owner6:Initiative)
    RETURN DISTINCT [owner6.id, type(owning6)] AS one6 ORDER BY one6
  } AS owners6,
  COLLECT {
    MATCH (award1)-[:AWARDED_TO]->(recipient6)
    RETURN DISTINCT recipient6.id AS one6 ORDER BY one6
  } AS recipients6
WITH award1, owners6, recipients6, times6,
  coalesce(award1.maximumMinor, award1.minimumMinor) IS NULL OR award1.currency IS NULL
    OR award1.qualifier IS NULL OR times6 IS NULL AS unknown6,
  $a6.received = true AND NOT coalesce(award1.perRecipient, false)
    AND (coalesce(award1.shared, false) OR coalesce(award1.recipientCount, 1) > 1 OR size(recipients6) > 1) AS apart6
WITH award1, owners6, times6, unknown6, apart6, award1.stage AS stage6, award1.currency AS currency6,
  CASE
    WHEN size(owners6) + size(recipients6) = 0 THEN [award1.id]
    ELSE [
      owners6, CASE WHEN award1.shared THEN [] ELSE recipients6 END, award1.kind, award1.shared, award1.perRecipient,
      award1.recipientCount, award1.from, award1.until, award1.duration
    ]
  END AS claim6
WITH stage6, currency6, claim6, collect([award1, owners6, times6, unknown6, apart6]) AS rivals6,
  max(CASE WHEN award1.preferred THEN 1 ELSE 0 END) = 1 AS decided6
UNWIND rivals6 AS rival6
WITH stage6, currency6, claim6, decided6, rival6[0] AS award1, rival6[1] AS owners6, rival6[2] AS times6, rival6[3] AS unknown6,
  rival6[4] AS apart6
WITH award1, stage6, currency6, owners6, times6,
  CASE
    WHEN unknown6 THEN 'UNKNOWN_AMOUNT'
    WHEN decided6 AND NOT award1.preferred THEN 'NOT_PREFERRED'
    WHEN apart6 THEN 'SHARED_SUM'
  END AS reason6,
  CASE WHEN award1.shared AND NOT decided6 AND NOT unknown6 AND NOT apart6 THEN claim6 END AS told6,
  CASE award1.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged6,
  coalesce(award1.minimumMinor, 0) AS least6, award1.maximumMinor AS most6
WITH stage6, currency6, owners6, times6, reason6, told6, CASE WHEN told6 IS NULL THEN hedged6 END AS alone6,
  max(hedged6) AS hedged6, count(*) AS rivalling6, count(most6) = count(*) AS bounded6, collect(award1.id) AS rivals6,
  min(least6) AS least6, max(most6) AS most6,
  sum(least6 / 1000000000) AS leastHigh6, sum(least6 % 1000000000) AS leastLow6,
  sum(most6 / 1000000000) AS mostHigh6, sum(most6 % 1000000000) AS mostLow6
WITH stage6, currency6, owners6, times6, reason6, rivalling6, rivals6, bounded6,
  CASE
    WHEN told6 IS NOT NULL AND hedged6 = 0 AND coalesce(least6 <> most6, true) THEN 1
    ELSE coalesce(alone6, hedged6)
  END AS hedged6,
  CASE WHEN told6 IS NULL THEN leastHigh6 ELSE least6 / 1000000000 END AS leastHigh6,
  CASE WHEN told6 IS NULL THEN leastLow6 ELSE least6 % 1000000000 END AS leastLow6,
  CASE WHEN told6 IS NULL THEN mostHigh6 ELSE most6 / 1000000000 END AS mostHigh6,
  CASE WHEN told6 IS NULL THEN mostLow6 ELSE most6 % 1000000000 END AS mostLow6
WITH stage6, currency6, owners6, times6, reason6, hedged6, sum(rivalling6) AS counted6, collect(rivals6) AS rivals6,
  sum(leastHigh6) AS leastHigh6, sum(leastLow6) AS leastLow6, all(one6 IN collect(bounded6) WHERE one6) AS bounded6,
  sum(mostHigh6) AS mostHigh6, sum(mostLow6) AS mostLow6
WITH [
  stage6, currency6, reason6, owners6,
  COLLECT {
    UNWIND owners6 AS one6
    MATCH (:Node&Initiative {id: one6[0]})-[:PART_OF*1..]->(whole6:Initiative)
    RETURN DISTINCT whole6.id AS wholes6 ORDER BY wholes6
  },
  times6, hedged6, counted6, leastHigh6, leastLow6,
  CASE WHEN bounded6 THEN mostHigh6 END, CASE WHEN bounded6 THEN mostLow6 END,
  COLLECT {
    UNWIND rivals6 AS one6
    UNWIND one6 AS rival6
    RETURN rival6 ORDER BY rival6 LIMIT 10
  }
] AS sums6
RETURN sums6
}] AS answer

// statement: award/awards (+ award/totals)
// document: src/main/resources/data/examples/9-what-was-promised
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
AND award1.stage IN $a1.v0
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.purpose]]
}, COUNT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v1
}, null, null, COLLECT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v2
WITH DISTINCT award1
WITH award1, CASE
    WHEN coalesce(award1.perRecipient, false) AND NOT $a2.received = true THEN award1.recipientCount
    ELSE 1
  END AS times2,
  COLLECT {
    MATCH (award1)-[owning2:UNDER|AWARDED_TO]->(owner2:Initiative)
    RETURN DISTINCT [owner2.id, type(owning2)] AS one2 ORDER BY one2
  } AS owners2,
  COLLECT {
    MATCH (award1)-[:AWARDED_TO]->(recipient2)
    RETURN DISTINCT recipient2.id AS one2 ORDER BY one2
  } AS recipients2
WITH award1, owners2, recipients2, times2,
  coalesce(award1.maximumMinor, award1.minimumMinor) IS NULL OR award1.currency IS NULL
    OR award1.qualifier IS NULL OR times2 IS NULL AS unknown2,
  $a2.received = true AND NOT coalesce(award1.perRecipient, false)
    AND (coalesce(award1.shared, false) OR coalesce(award1.recipientCount, 1) > 1 OR size(recipients2) > 1) AS apart2
WITH award1, owners2, times2, unknown2, apart2, award1.stage AS stage2, award1.currency AS currency2,
  CASE
    WHEN size(owners2) + size(recipients2) = 0 THEN [award1.id]
    ELSE [
      owners2, CASE WHEN award1.shared THEN [] ELSE recipients2 END, award1.kind, award1.shared, award1.perRecipient,
      award1.recipientCount, award1.from, award1.until, award1.duration
    ]
  END AS claim2
WITH stage2, currency2, claim2, collect([award1, owners2, times2, unknown2, apart2]) AS rivals2,
  max(CASE WHEN award1.preferred THEN 1 ELSE 0 END) = 1 AS decided2
UNWIND rivals2 AS rival2
WITH stage2, currency2, claim2, decided2, rival2[0] AS award1, rival2[1] AS owners2, rival2[2] AS times2, rival2[3] AS unknown2,
  rival2[4] AS apart2
WITH award1, stage2, currency2, owners2, times2,
  CASE
    WHEN unknown2 THEN 'UNKNOWN_AMOUNT'
    WHEN decided2 AND NOT award1.preferred THEN 'NOT_PREFERRED'
    WHEN apart2 THEN 'SHARED_SUM'
  END AS reason2,
  CASE WHEN award1.shared AND NOT decided2 AND NOT unknown2 AND NOT apart2 THEN claim2 END AS told2,
  CASE award1.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged2,
  coalesce(award1.minimumMinor, 0) AS least2, award1.maximumMinor AS most2
WITH stage2, currency2, owners2, times2, reason2, told2, CASE WHEN told2 IS NULL THEN hedged2 END AS alone2,
  max(hedged2) AS hedged2, count(*) AS rivalling2, count(most2) = count(*) AS bounded2, collect(award1.id) AS rivals2,
  min(least2) AS least2, max(most2) AS most2,
  sum(least2 / 1000000000) AS leastHigh2, sum(least2 % 1000000000) AS leastLow2,
  sum(most2 / 1000000000) AS mostHigh2, sum(most2 % 1000000000) AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, rivalling2, rivals2, bounded2,
  CASE
    WHEN told2 IS NOT NULL AND hedged2 = 0 AND coalesce(least2 <> most2, true) THEN 1
    ELSE coalesce(alone2, hedged2)
  END AS hedged2,
  CASE WHEN told2 IS NULL THEN leastHigh2 ELSE least2 / 1000000000 END AS leastHigh2,
  CASE WHEN told2 IS NULL THEN leastLow2 ELSE least2 % 1000000000 END AS leastLow2,
  CASE WHEN told2 IS NULL THEN mostHigh2 ELSE most2 / 1000000000 END AS mostHigh2,
  CASE WHEN told2 IS NULL THEN mostLow2 ELSE most2 % 1000000000 END AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, hedged2, sum(rivalling2) AS counted2, collect(rivals2) AS rivals2,
  sum(leastHigh2) AS leastHigh2, sum(leastLow2) AS leastLow2, all(one2 IN collect(bounded2) WHERE one2) AS bounded2,
  sum(mostHigh2) AS mostHigh2, sum(mostLow2) AS mostLow2
WITH [
  stage2, currency2, reason2, owners2,
  COLLECT {
    UNWIND owners2 AS one2
    MATCH (:Node&Initiative {id: one2[0]})-[:PART_OF*1..]->(whole2:Initiative)
    RETURN DISTINCT whole2.id AS wholes2 ORDER BY wholes2
  },
  times2, hedged2, counted2, leastHigh2, leastLow2,
  CASE WHEN bounded2 THEN mostHigh2 END, CASE WHEN bounded2 THEN mostLow2 END,
  COLLECT {
    UNWIND rivals2 AS one2
    UNWIND one2 AS rival2
    RETURN rival2 ORDER BY rival2 LIMIT 10
  }
] AS sums2
RETURN sums2
}] AS answer

// statement: award/awards (+ award/totals)
// document: award/sums-beside-rows
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.amountOrderDown IS NOT NULL
AND award1.id IS NOT NULL
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id]]
}, null, null, null, COLLECT {
MATCH (award1:Award)
WITH DISTINCT award1
WITH award1, CASE
    WHEN coalesce(award1.perRecipient, false) AND NOT $a2.received = true THEN award1.recipientCount
    ELSE 1
  END AS times2,
  COLLECT {
    MATCH (award1)-[owning2:UNDER|AWARDED_TO]->(owner2:Initiative)
    RETURN DISTINCT [owner2.id, type(owning2)] AS one2 ORDER BY one2
  } AS owners2,
  COLLECT {
    MATCH (award1)-[:AWARDED_TO]->(recipient2)
    RETURN DISTINCT recipient2.id AS one2 ORDER BY one2
  } AS recipients2
WITH award1, owners2, recipients2, times2,
  coalesce(award1.maximumMinor, award1.minimumMinor) IS NULL OR award1.currency IS NULL
    OR award1.qualifier IS NULL OR times2 IS NULL AS unknown2,
  $a2.received = true AND NOT coalesce(award1.perRecipient, false)
    AND (coalesce(award1.shared, false) OR coalesce(award1.recipientCount, 1) > 1 OR size(recipients2) > 1) AS apart2
WITH award1, owners2, times2, unknown2, apart2, award1.stage AS stage2, award1.currency AS currency2,
  CASE
    WHEN size(owners2) + size(recipients2) = 0 THEN [award1.id]
    ELSE [
      owners2, CASE WHEN award1.shared THEN [] ELSE recipients2 END, award1.kind, award1.shared, award1.perRecipient,
      award1.recipientCount, award1.from, award1.until, award1.duration
    ]
  END AS claim2
WITH stage2, currency2, claim2, collect([award1, owners2, times2, unknown2, apart2]) AS rivals2,
  max(CASE WHEN award1.preferred THEN 1 ELSE 0 END) = 1 AS decided2
UNWIND rivals2 AS rival2
WITH stage2, currency2, claim2, decided2, rival2[0] AS award1, rival2[1] AS owners2, rival2[2] AS times2, rival2[3] AS unknown2,
  rival2[4] AS apart2
WITH award1, stage2, currency2, owners2, times2,
  CASE
    WHEN unknown2 THEN 'UNKNOWN_AMOUNT'
    WHEN decided2 AND NOT award1.preferred THEN 'NOT_PREFERRED'
    WHEN apart2 THEN 'SHARED_SUM'
  END AS reason2,
  CASE WHEN award1.shared AND NOT decided2 AND NOT unknown2 AND NOT apart2 THEN claim2 END AS told2,
  CASE award1.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged2,
  coalesce(award1.minimumMinor, 0) AS least2, award1.maximumMinor AS most2
WITH stage2, currency2, owners2, times2, reason2, told2, CASE WHEN told2 IS NULL THEN hedged2 END AS alone2,
  max(hedged2) AS hedged2, count(*) AS rivalling2, count(most2) = count(*) AS bounded2, collect(award1.id) AS rivals2,
  min(least2) AS least2, max(most2) AS most2,
  sum(least2 / 1000000000) AS leastHigh2, sum(least2 % 1000000000) AS leastLow2,
  sum(most2 / 1000000000) AS mostHigh2, sum(most2 % 1000000000) AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, rivalling2, rivals2, bounded2,
  CASE
    WHEN told2 IS NOT NULL AND hedged2 = 0 AND coalesce(least2 <> most2, true) THEN 1
    ELSE coalesce(alone2, hedged2)
  END AS hedged2,
  CASE WHEN told2 IS NULL THEN leastHigh2 ELSE least2 / 1000000000 END AS leastHigh2,
  CASE WHEN told2 IS NULL THEN leastLow2 ELSE least2 % 1000000000 END AS leastLow2,
  CASE WHEN told2 IS NULL THEN mostHigh2 ELSE most2 / 1000000000 END AS mostHigh2,
  CASE WHEN told2 IS NULL THEN mostLow2 ELSE most2 % 1000000000 END AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, hedged2, sum(rivalling2) AS counted2, collect(rivals2) AS rivals2,
  sum(leastHigh2) AS leastHigh2, sum(leastLow2) AS leastLow2, all(one2 IN collect(bounded2) WHERE one2) AS bounded2,
  sum(mostHigh2) AS mostHigh2, sum(mostLow2) AS mostLow2
WITH [
  stage2, currency2, reason2, owners2,
  COLLECT {
    UNWIND owners2 AS one2
    MATCH (:Node&Initiative {id: one2[0]})-[:PART_OF*1..]->(whole2:Initiative)
    RETURN DISTINCT whole2.id AS wholes2 ORDER BY wholes2
  },
  times2, hedged2, counted2, leastHigh2, leastLow2,
  CASE WHEN bounded2 THEN mostHigh2 END, CASE WHEN bounded2 THEN mostLow2 END,
  COLLECT {
    UNWIND rivals2 AS one2
    UNWIND one2 AS rival2
    RETURN rival2 ORDER BY rival2 LIMIT 10
  }
] AS sums2
RETURN sums2
}] AS answer

// statement: award/awards (+ award/totals)
// document: total/all-awards
RETURN [null, COUNT {
MATCH (award1:Award)
}, null, null, COLLECT {
MATCH (award1:Award)
WITH DISTINCT award1
WITH award1, CASE
    WHEN coalesce(award1.perRecipient, false) AND NOT $a2.received = true THEN award1.recipientCount
    ELSE 1
  END AS times2,
  COLLECT {
    MATCH (award1)-[owning2:UNDER|AWARDED_TO]->(owner2:Initiative)
    RETURN DISTINCT [owner2.id, type(owning2)] AS one2 ORDER BY one2
  } AS owners2,
  COLLECT {
    MATCH (award1)-[:AWARDED_TO]->(recipient2)
    RETURN DISTINCT recipient2.id AS one2 ORDER BY one2
  } AS recipients2
WITH award1, owners2, recipients2, times2,
  coalesce(award1.maximumMinor, award1.minimumMinor) IS NULL OR award1.currency IS NULL
    OR award1.qualifier IS NULL OR times2 IS NULL AS unknown2,
  $a2.received = true AND NOT coalesce(award1.perRecipient, false)
    AND (coalesce(award1.shared, false) OR coalesce(award1.recipientCount, 1) > 1 OR size(recipients2) > 1) AS apart2
WITH award1, owners2, times2, unknown2, apart2, award1.stage AS stage2, award1.currency AS currency2,
  CASE
    WHEN size(owners2) + size(recipients2) = 0 THEN [award1.id]
    ELSE [
      owners2, CASE WHEN award1.shared THEN [] ELSE recipients2 END, award1.kind, award1.shared, award1.perRecipient,
      award1.recipientCount, award1.from, award1.until, award1.duration
    ]
  END AS claim2
WITH stage2, currency2, claim2, collect([award1, owners2, times2, unknown2, apart2]) AS rivals2,
  max(CASE WHEN award1.preferred THEN 1 ELSE 0 END) = 1 AS decided2
UNWIND rivals2 AS rival2
WITH stage2, currency2, claim2, decided2, rival2[0] AS award1, rival2[1] AS owners2, rival2[2] AS times2, rival2[3] AS unknown2,
  rival2[4] AS apart2
WITH award1, stage2, currency2, owners2, times2,
  CASE
    WHEN unknown2 THEN 'UNKNOWN_AMOUNT'
    WHEN decided2 AND NOT award1.preferred THEN 'NOT_PREFERRED'
    WHEN apart2 THEN 'SHARED_SUM'
  END AS reason2,
  CASE WHEN award1.shared AND NOT decided2 AND NOT unknown2 AND NOT apart2 THEN claim2 END AS told2,
  CASE award1.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged2,
  coalesce(award1.minimumMinor, 0) AS least2, award1.maximumMinor AS most2
WITH stage2, currency2, owners2, times2, reason2, told2, CASE WHEN told2 IS NULL THEN hedged2 END AS alone2,
  max(hedged2) AS hedged2, count(*) AS rivalling2, count(most2) = count(*) AS bounded2, collect(award1.id) AS rivals2,
  min(least2) AS least2, max(most2) AS most2,
  sum(least2 / 1000000000) AS leastHigh2, sum(least2 % 1000000000) AS leastLow2,
  sum(most2 / 1000000000) AS mostHigh2, sum(most2 % 1000000000) AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, rivalling2, rivals2, bounded2,
  CASE
    WHEN told2 IS NOT NULL AND hedged2 = 0 AND coalesce(least2 <> most2, true) THEN 1
    ELSE coalesce(alone2, hedged2)
  END AS hedged2,
  CASE WHEN told2 IS NULL THEN leastHigh2 ELSE least2 / 1000000000 END AS leastHigh2,
  CASE WHEN told2 IS NULL THEN leastLow2 ELSE least2 % 1000000000 END AS leastLow2,
  CASE WHEN told2 IS NULL THEN mostHigh2 ELSE most2 / 1000000000 END AS mostHigh2,
  CASE WHEN told2 IS NULL THEN mostLow2 ELSE most2 % 1000000000 END AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, hedged2, sum(rivalling2) AS counted2, collect(rivals2) AS rivals2,
  sum(leastHigh2) AS leastHigh2, sum(leastLow2) AS leastLow2, all(one2 IN collect(bounded2) WHERE one2) AS bounded2,
  sum(mostHigh2) AS mostHigh2, sum(mostLow2) AS mostLow2
WITH [
  stage2, currency2, reason2, owners2,
  COLLECT {
    UNWIND owners2 AS one2
    MATCH (:Node&Initiative {id: one2[0]})-[:PART_OF*1..]->(whole2:Initiative)
    RETURN DISTINCT whole2.id AS wholes2 ORDER BY wholes2
  },
  times2, hedged2, counted2, leastHigh2, leastLow2,
  CASE WHEN bounded2 THEN mostHigh2 END, CASE WHEN bounded2 THEN mostLow2 END,
  COLLECT {
    UNWIND rivals2 AS one2
    UNWIND one2 AS rival2
    RETURN rival2 ORDER BY rival2 LIMIT 10
  }
] AS sums2
RETURN sums2
}] AS answer

// statement: award/awards (+ receipt/organisations, award/totals, scheme/of-award)
// document: group/money-by-recipient
RETURN [null, COUNT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v0
}, null, null, COLLECT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v1
WITH award1, COLLECT {
MATCH (award1)-[receipt3:AWARDED_TO]->(organisation3:Organisation)
RETURN DISTINCT organisation3.id
} AS group2all0
UNWIND CASE WHEN size(group2all0) = 0 THEN [null] ELSE group2all0 END AS group2key0
WITH group2key0, count(*) AS group2count, [] AS group2measures, collect(DISTINCT award1) AS group2nodes
ORDER BY group2count DESC, group2key0 IS NULL, group2key0 LIMIT $a1.v2
RETURN [[group2key0], group2count, group2measures, null, COLLECT {
UNWIND group2nodes AS group2node
WITH DISTINCT group2node
WITH group2node, CASE
    WHEN coalesce(group2node.perRecipient, false) AND NOT (group2key0 IS NOT NULL) = true THEN group2node.recipientCount
    ELSE 1
  END AS times4,
  COLLECT {
    MATCH (group2node)-[owning4:UNDER|AWARDED_TO]->(owner4:Initiative)
    RETURN DISTINCT [owner4.id, type(owning4)] AS one4 ORDER BY one4
  } AS owners4,
  COLLECT {
    MATCH (group2node)-[:AWARDED_TO]->(recipient4)
    RETURN DISTINCT recipient4.id AS one4 ORDER BY one4
  } AS recipients4
WITH group2node, owners4, recipients4, times4,
  coalesce(group2node.maximumMinor, group2node.minimumMinor) IS NULL OR group2node.currency IS NULL
    OR group2node.qualifier IS NULL OR times4 IS NULL AS unknown4,
  (group2key0 IS NOT NULL) = true AND NOT coalesce(group2node.perRecipient, false)
    AND (coalesce(group2node.shared, false) OR coalesce(group2node.recipientCount, 1) > 1 OR size(recipients4) > 1) AS apart4
WITH group2node, owners4, times4, unknown4, apart4, group2node.stage AS stage4, group2node.currency AS currency4,
  CASE
    WHEN size(owners4) + size(recipients4) = 0 THEN [group2node.id]
    ELSE [
      owners4, CASE WHEN group2node.shared THEN [] ELSE recipients4 END, group2node.kind, group2node.shared, group2node.perRecipient,
      group2node.recipientCount, group2node.from, group2node.until, group2node.duration
    ]
  END AS claim4
WITH stage4, currency4, claim4, collect([group2node, owners4, times4, unknown4, apart4]) AS rivals4,
  max(CASE WHEN group2node.preferred THEN 1 ELSE 0 END) = 1 AS decided4
UNWIND rivals4 AS rival4
WITH stage4, currency4, claim4, decided4, rival4[0] AS group2node, rival4[1] AS owners4, rival4[2] AS times4, rival4[3] AS unknown4,
  rival4[4] AS apart4
WITH group2node, stage4, currency4, owners4, times4,
  CASE
    WHEN unknown4 THEN 'UNKNOWN_AMOUNT'
    WHEN decided4 AND NOT group2node.preferred THEN 'NOT_PREFERRED'
    WHEN apart4 THEN 'SHARED_SUM'
  END AS reason4,
  CASE WHEN group2node.shared AND NOT decided4 AND NOT unknown4 AND NOT apart4 THEN claim4 END AS told4,
  CASE group2node.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged4,
  coalesce(group2node.minimumMinor, 0) AS least4, group2node.maximumMinor AS most4
WITH stage4, currency4, owners4, times4, reason4, told4, CASE WHEN told4 IS NULL THEN hedged4 END AS alone4,
  max(hedged4) AS hedged4, count(*) AS rivalling4, count(most4) = count(*) AS bounded4, collect(group2node.id) AS rivals4,
  min(least4) AS least4, max(most4) AS most4,
  sum(least4 / 1000000000) AS leastHigh4, sum(least4 % 1000000000) AS leastLow4,
  sum(most4 / 1000000000) AS mostHigh4, sum(most4 % 1000000000) AS mostLow4
WITH stage4, currency4, owners4, times4, reason4, rivalling4, rivals4, bounded4,
  CASE
    WHEN told4 IS NOT NULL AND hedged4 = 0 AND coalesce(least4 <> most4, true) THEN 1
    ELSE coalesce(alone4, hedged4)
  END AS hedged4,
  CASE WHEN told4 IS NULL THEN leastHigh4 ELSE least4 / 1000000000 END AS leastHigh4,
  CASE WHEN told4 IS NULL THEN leastLow4 ELSE least4 % 1000000000 END AS leastLow4,
  CASE WHEN told4 IS NULL THEN mostHigh4 ELSE most4 / 1000000000 END AS mostHigh4,
  CASE WHEN told4 IS NULL THEN mostLow4 ELSE most4 % 1000000000 END AS mostLow4
WITH stage4, currency4, owners4, times4, reason4, hedged4, sum(rivalling4) AS counted4, collect(rivals4) AS rivals4,
  sum(leastHigh4) AS leastHigh4, sum(leastLow4) AS leastLow4, all(one4 IN collect(bounded4) WHERE one4) AS bounded4,
  sum(mostHigh4) AS mostHigh4, sum(mostLow4) AS mostLow4
WITH [
  stage4, currency4, reason4, owners4,
  COLLECT {
    UNWIND owners4 AS one4
    MATCH (:Node&Initiative {id: one4[0]})-[:PART_OF*1..]->(whole4:Initiative)
    RETURN DISTINCT whole4.id AS wholes4 ORDER BY wholes4
  },
  times4, hedged4, counted4, leastHigh4, leastLow4,
  CASE WHEN bounded4 THEN mostHigh4 END, CASE WHEN bounded4 THEN mostLow4 END,
  COLLECT {
    UNWIND rivals4 AS one4
    UNWIND one4 AS rival4
    RETURN rival4 ORDER BY rival4 LIMIT 10
  }
] AS sums4
RETURN sums4
}]
}, COLLECT {
MATCH (award1:Award)
WHERE award1.stage IN $a1.v3
WITH award1, COLLECT {
MATCH (award1)-[:UNDER]->(initiative6:Initiative)
RETURN DISTINCT initiative6.id
} AS group5all0
UNWIND CASE WHEN size(group5all0) = 0 THEN [null] ELSE group5all0 END AS group5key0
WITH award1, group5key0, award1.stage AS group5key1
WITH group5key0, group5key1, count(*) AS group5count, [min(award1.dayEarliest), max(award1.dayLatest)] AS group5measures, collect(DISTINCT award1.id) AS group5members, collect(DISTINCT award1) AS group5nodes
ORDER BY group5key0 IS NULL, group5key0, group5key1 IS NULL, group5key1 LIMIT $a1.v4
RETURN [[group5key0, group5key1], group5count, group5measures, group5members, COLLECT {
UNWIND group5nodes AS group5node
WITH DISTINCT group5node
WITH group5node, CASE
    WHEN coalesce(group5node.perRecipient, false) AND NOT $a7.received = true THEN group5node.recipientCount
    ELSE 1
  END AS times7,
  COLLECT {
    MATCH (group5node)-[owning7:UNDER|AWARDED_TO]->(owner7:Initiative)
    RETURN DISTINCT [owner7.id, type(owning7)] AS one7 ORDER BY one7
  } AS owners7,
  COLLECT {
    MATCH (group5node)-[:AWARDED_TO]->(recipient7)
    RETURN DISTINCT recipient7.id AS one7 ORDER BY one7
  } AS recipients7
WITH group5node, owners7, recipients7, times7,
  coalesce(group5node.maximumMinor, group5node.minimumMinor) IS NULL OR group5node.currency IS NULL
    OR group5node.qualifier IS NULL OR times7 IS NULL AS unknown7,
  $a7.received = true AND NOT coalesce(group5node.perRecipient, false)
    AND (coalesce(group5node.shared, false) OR coalesce(group5node.recipientCount, 1) > 1 OR size(recipients7) > 1) AS apart7
WITH group5node, owners7, times7, unknown7, apart7, group5node.stage AS stage7, group5node.currency AS currency7,
  CASE
    WHEN size(owners7) + size(recipients7) = 0 THEN [group5node.id]
    ELSE [
      owners7, CASE WHEN group5node.shared THEN [] ELSE recipients7 END, group5node.kind, group5node.shared, group5node.perRecipient,
      group5node.recipientCount, group5node.from, group5node.until, group5node.duration
    ]
  END AS claim7
WITH stage7, currency7, claim7, collect([group5node, owners7, times7, unknown7, apart7]) AS rivals7,
  max(CASE WHEN group5node.preferred THEN 1 ELSE 0 END) = 1 AS decided7
UNWIND rivals7 AS rival7
WITH stage7, currency7, claim7, decided7, rival7[0] AS group5node, rival7[1] AS owners7, rival7[2] AS times7, rival7[3] AS unknown7,
  rival7[4] AS apart7
WITH group5node, stage7, currency7, owners7, times7,
  CASE
    WHEN unknown7 THEN 'UNKNOWN_AMOUNT'
    WHEN decided7 AND NOT group5node.preferred THEN 'NOT_PREFERRED'
    WHEN apart7 THEN 'SHARED_SUM'
  END AS reason7,
  CASE WHEN group5node.shared AND NOT decided7 AND NOT unknown7 AND NOT apart7 THEN claim7 END AS told7,
  CASE group5node.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged7,
  coalesce(group5node.minimumMinor, 0) AS least7, group5node.maximumMinor AS most7
WITH stage7, currency7, owners7, times7, reason7, told7, CASE WHEN told7 IS NULL THEN hedged7 END AS alone7,
  max(hedged7) AS hedged7, count(*) AS rivalling7, count(most7) = count(*) AS bounded7, collect(group5node.id) AS rivals7,
  min(least7) AS least7, max(most7) AS most7,
  sum(least7 / 1000000000) AS leastHigh7, sum(least7 % 1000000000) AS leastLow7,
  sum(most7 / 1000000000) AS mostHigh7, sum(most7 % 1000000000) AS mostLow7
WITH stage7, currency7, owners7, times7, reason7, rivalling7, rivals7, bounded7,
  CASE
    WHEN told7 IS NOT NULL AND hedged7 = 0 AND coalesce(least7 <> most7, true) THEN 1
    ELSE coalesce(alone7, hedged7)
  END AS hedged7,
  CASE WHEN told7 IS NULL THEN leastHigh7 ELSE least7 / 1000000000 END AS leastHigh7,
  CASE WHEN told7 IS NULL THEN leastLow7 ELSE least7 % 1000000000 END AS leastLow7,
  CASE WHEN told7 IS NULL THEN mostHigh7 ELSE most7 / 1000000000 END AS mostHigh7,
  CASE WHEN told7 IS NULL THEN mostLow7 ELSE most7 % 1000000000 END AS mostLow7
WITH stage7, currency7, owners7, times7, reason7, hedged7, sum(rivalling7) AS counted7, collect(rivals7) AS rivals7,
  sum(leastHigh7) AS leastHigh7, sum(leastLow7) AS leastLow7, all(one7 IN collect(bounded7) WHERE one7) AS bounded7,
  sum(mostHigh7) AS mostHigh7, sum(mostLow7) AS mostLow7
WITH [
  stage7, currency7, reason7, owners7,
  COLLECT {
    UNWIND owners7 AS one7
    MATCH (:Node&Initiative {id: one7[0]})-[:PART_OF*1..]->(whole7:Initiative)
    RETURN DISTINCT whole7.id AS wholes7 ORDER BY wholes7
  },
  times7, hedged7, counted7, leastHigh7, leastLow7,
  CASE WHEN bounded7 THEN mostHigh7 END, CASE WHEN bounded7 THEN mostLow7 END,
  COLLECT {
    UNWIND rivals7 AS one7
    UNWIND one7 AS rival7
    RETURN rival7 ORDER BY rival7 LIMIT 10
  }
] AS sums7
RETURN sums7
}]
}] AS answer

// statement: award/awards (+ scheme/of-award, award/totals)
// document: award/by-day
RETURN [COLLECT {
MATCH (award1:Award)
WHERE award1.dayOrder IS NOT NULL
AND award1.id IS NOT NULL
WITH award1 ORDER BY award1.dayOrder, award1.id LIMIT $a1.take
RETURN [null, null, [award1.id, award1.day, award1.from]]
}, null, null, null, COLLECT {
MATCH (award1:Award)
WITH award1, award1.dayEarliest.year AS group2key0
WITH award1, group2key0, COLLECT {
MATCH (award1)-[:UNDER]->(initiative3:Initiative)
RETURN DISTINCT initiative3.id
} AS group2all1
UNWIND CASE WHEN size(group2all1) = 0 THEN [null] ELSE group2all1 END AS group2key1
WITH group2key0, group2key1, count(*) AS group2count, [min(award1.dayEarliest), max(award1.dayLatest)] AS group2measures, collect(DISTINCT award1) AS group2nodes
ORDER BY group2key0 IS NULL, group2key0, group2key1 IS NULL, group2key1 LIMIT $a1.v0
RETURN [[group2key0, group2key1], group2count, group2measures, null, COLLECT {
UNWIND group2nodes AS group2node
WITH DISTINCT group2node
WITH group2node, CASE
    WHEN coalesce(group2node.perRecipient, false) AND NOT $a4.received = true THEN group2node.recipientCount
    ELSE 1
  END AS times4,
  COLLECT {
    MATCH (group2node)-[owning4:UNDER|AWARDED_TO]->(owner4:Initiative)
    RETURN DISTINCT [owner4.id, type(owning4)] AS one4 ORDER BY one4
  } AS owners4,
  COLLECT {
    MATCH (group2node)-[:AWARDED_TO]->(recipient4)
    RETURN DISTINCT recipient4.id AS one4 ORDER BY one4
  } AS recipients4
WITH group2node, owners4, recipients4, times4,
  coalesce(group2node.maximumMinor, group2node.minimumMinor) IS NULL OR group2node.currency IS NULL
    OR group2node.qualifier IS NULL OR times4 IS NULL AS unknown4,
  $a4.received = true AND NOT coalesce(group2node.perRecipient, false)
    AND (coalesce(group2node.shared, false) OR coalesce(group2node.recipientCount, 1) > 1 OR size(recipients4) > 1) AS apart4
WITH group2node, owners4, times4, unknown4, apart4, group2node.stage AS stage4, group2node.currency AS currency4,
  CASE
    WHEN size(owners4) + size(recipients4) = 0 THEN [group2node.id]
    ELSE [
      owners4, CASE WHEN group2node.shared THEN [] ELSE recipients4 END, group2node.kind, group2node.shared, group2node.perRecipient,
      group2node.recipientCount, group2node.from, group2node.until, group2node.duration
    ]
  END AS claim4
WITH stage4, currency4, claim4, collect([group2node, owners4, times4, unknown4, apart4]) AS rivals4,
  max(CASE WHEN group2node.preferred THEN 1 ELSE 0 END) = 1 AS decided4
UNWIND rivals4 AS rival4
WITH stage4, currency4, claim4, decided4, rival4[0] AS group2node, rival4[1] AS owners4, rival4[2] AS times4, rival4[3] AS unknown4,
  rival4[4] AS apart4
WITH group2node, stage4, currency4, owners4, times4,
  CASE
    WHEN unknown4 THEN 'UNKNOWN_AMOUNT'
    WHEN decided4 AND NOT group2node.preferred THEN 'NOT_PREFERRED'
    WHEN apart4 THEN 'SHARED_SUM'
  END AS reason4,
  CASE WHEN group2node.shared AND NOT decided4 AND NOT unknown4 AND NOT apart4 THEN claim4 END AS told4,
  CASE group2node.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged4,
  coalesce(group2node.minimumMinor, 0) AS least4, group2node.maximumMinor AS most4
WITH stage4, currency4, owners4, times4, reason4, told4, CASE WHEN told4 IS NULL THEN hedged4 END AS alone4,
  max(hedged4) AS hedged4, count(*) AS rivalling4, count(most4) = count(*) AS bounded4, collect(group2node.id) AS rivals4,
  min(least4) AS least4, max(most4) AS most4,
  sum(least4 / 1000000000) AS leastHigh4, sum(least4 % 1000000000) AS leastLow4,
  sum(most4 / 1000000000) AS mostHigh4, sum(most4 % 1000000000) AS mostLow4
WITH stage4, currency4, owners4, times4, reason4, rivalling4, rivals4, bounded4,
  CASE
    WHEN told4 IS NOT NULL AND hedged4 = 0 AND coalesce(least4 <> most4, true) THEN 1
    ELSE coalesce(alone4, hedged4)
  END AS hedged4,
  CASE WHEN told4 IS NULL THEN leastHigh4 ELSE least4 / 1000000000 END AS leastHigh4,
  CASE WHEN told4 IS NULL THEN leastLow4 ELSE least4 % 1000000000 END AS leastLow4,
  CASE WHEN told4 IS NULL THEN mostHigh4 ELSE most4 / 1000000000 END AS mostHigh4,
  CASE WHEN told4 IS NULL THEN mostLow4 ELSE most4 % 1000000000 END AS mostLow4
WITH stage4, currency4, owners4, times4, reason4, hedged4, sum(rivalling4) AS counted4, collect(rivals4) AS rivals4,
  sum(leastHigh4) AS leastHigh4, sum(leastLow4) AS leastLow4, all(one4 IN collect(bounded4) WHERE one4) AS bounded4,
  sum(mostHigh4) AS mostHigh4, sum(mostLow4) AS mostLow4
WITH [
  stage4, currency4, reason4, owners4,
  COLLECT {
    UNWIND owners4 AS one4
    MATCH (:Node&Initiative {id: one4[0]})-[:PART_OF*1..]->(whole4:Initiative)
    RETURN DISTINCT whole4.id AS wholes4 ORDER BY wholes4
  },
  times4, hedged4, counted4, leastHigh4, leastLow4,
  CASE WHEN bounded4 THEN mostHigh4 END, CASE WHEN bounded4 THEN mostLow4 END,
  COLLECT {
    UNWIND rivals4 AS one4
    UNWIND one4 AS rival4
    RETURN rival4 ORDER BY rival4 LIMIT 10
  }
] AS sums4
RETURN sums4
}]
}] AS answer

// statement: award/by-id
// document: award/exemplar-funding
RETURN head(COLLECT {
MATCH (award1:Award {id: $a1.id})
RETURN [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.citations, award1.partly, award1.matchedLocally, award1.perRecipient, award1.recipientCount, award1.stage] LIMIT 1
}) AS answer

// statement: award/by-id
// document: receipt/seven-trusts
RETURN head(COLLECT {
MATCH (award1:Award {id: $a1.id})
RETURN [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.duration, award1.perRecipient] LIMIT 1
}) AS answer

// statement: award/by-id
// document: src/main/resources/data/examples/2-the-seven-trusts-and-their-money
RETURN head(COLLECT {
MATCH (award1:Award {id: $a1.id})
RETURN [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.perRecipient, award1.recipientCount, award1.stage] LIMIT 1
}) AS answer

// statement: award/by-id
// document: total/shares
RETURN head(COLLECT {
MATCH (award1:Award {id: $a1.id})
RETURN [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.recipientCount, award1.shared] LIMIT 1
}) AS answer

// statement: breadth/broader
// document: concern/topics
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Topic {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[breadth1:BROADER]->(broader1:Topic)
WITH breadth1, broader1 ORDER BY broader1.nameOrder, breadth1.id LIMIT $a1.take
RETURN [null, null, [broader1.id, broader1.name]]
}, null] AS answer

// statement: breadth/narrower
// document: concern/topics
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Topic {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[breadth1:BROADER]-(narrower1:Topic)
WITH breadth1, narrower1 ORDER BY narrower1.nameOrder, breadth1.id LIMIT $a1.take
RETURN [null, null, [narrower1.id, narrower1.name]]
}, null] AS answer

// statement: citation/by-id
// document: evidence/there-and-back
RETURN head(COLLECT {
MATCH (citation1:Citation {id: $a1.id})
RETURN [citation1.id, citation1.fidelity] LIMIT 1
}) AS answer

// statement: citation/by-id
// document: evidence/whole-and-part
// document: mechanics/parts-of-evidence
// document: source/what-a-place-supports
RETURN head(COLLECT {
MATCH (citation1:Citation {id: $a1.id})
RETURN [citation1.id] LIMIT 1
}) AS answer

// statement: citation/by-id
// document: entity/planned-and-undated
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.asFound] LIMIT 1
}) AS answer

// statement: citation/by-id
// document: answer/chief-information-officer
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.basis, citation1.locator, citation1.note] LIMIT 1
}) AS answer

// statement: citation/by-id
// document: advice/for-every-trust
// document: answer/chief-information-officer
// document: influence/which-review-led-to-the-exemplars
// document: register/trusts-of-a-region-on-a-day
// document: src/main/resources/data/examples/1-which-review-led-to-which-initiative
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.basis, citation1.locator] LIMIT 1
}) AS answer

// statement: citation/by-id
// document: figure/hopes
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.basis, citation1.note] LIMIT 1
}) AS answer

// statement: citation/by-id
// document: award/promised-on-one-day
// document: doubt/unanswered
// document: entity/planned-and-undated
// document: evidence/whole-and-part
// document: figure/academy-in-numbers
// document: figure/fallen-due
// document: figure/when-it-started
// document: naming/names-by-edition
// document: register/boards-and-where-they-serve
// document: register/colleges-of-a-university
// document: total/shares
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.basis] LIMIT 1
}) AS answer

// statement: citation/by-id
// document: appointment/the-posts-of-adrian-brooke
// document: award/exemplar-funding
// document: naming/which-organisation-was-the-hscic
// document: register/trusts-that-closed-lately
// document: src/main/resources/data/examples/2-the-seven-trusts-and-their-money
// document: src/main/resources/data/examples/3-one-persons-posts
// document: src/main/resources/data/examples/4-who-took-part-in-what-and-with-whom
// document: src/main/resources/data/examples/5-what-we-do-not-know
// document: src/main/resources/data/examples/6-find-by-any-name
// document: src/main/resources/data/examples/7-how-two-people-are-connected
// document: src/main/resources/examples/2-who-holds-which-post
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.locator] LIMIT 1
}) AS answer

// statement: citation/by-id
// document: award/exemplar-funding
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.note] LIMIT 1
}) AS answer

// statement: citation/by-id
// document: appointment/health-secretary-on-a-day-nobody-names
// document: award/exemplar-funding
// document: award/promised-on-one-day
// document: award/tendered-and-awarded
// document: concern/topics
// document: doubt/contradicted
// document: doubt/fallen-due
// document: doubt/one-source
// document: doubt/possible-duplicate
// document: evidence/there-and-back
// document: evidence/whole-and-part
// document: figure/academy-in-numbers
// document: figure/helped-and-joined
// document: gap/promised-and-not-given
// document: influence/from-reviews-to-money
// document: influence/what-the-wachter-review-led-to
// document: influence/which-review-led-to-the-exemplars
// document: influence/which-review-the-ai-framework-builds-on
// document: lineage/behind-the-money-of-a-trust
// document: mechanics/doubts
// document: mechanics/edges-under-aliases
// document: mechanics/evidence-pages
// document: mechanics/four-levels
// document: mechanics/four-levels-as-usual
// document: mechanics/fragment-on-interface
// document: mechanics/parts-of-evidence
// document: mechanics/two-aliases
// document: mechanics/typename-everywhere
// document: part/what-the-chi-zone-is-part-of
// document: participation/followers-and-their-exemplars
// document: participation/universities-that-run-or-research
// document: participation/who-runs-widening-digital-participation
// document: path/wachter-and-neylon
// document: quotation/as-spoken
// document: quotation/when-it-was-said
// document: receipt/seven-trusts
// document: receipt/worth-of-a-zone
// document: register/one-university-in-three-registers
// document: said/health-secretary
// document: said/jobs
// document: timeline/of-the-academy
// document: total/promised-to-exemplars
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id] LIMIT 1
}) AS answer

// statement: citing/of-source
// document: derivation/copies
// document: src/main/resources/examples/4-where-it-is-written
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[:CITES]-(citation1:Citation)
WITH citation1 ORDER BY citation1.id LIMIT $a1.take
RETURN [null, null, [citation1.id, citation1.locator]]
}, COUNT {
MATCH (parent)<-[:CITES]-(citation1:Citation)
}] AS answer

// statement: citing/of-source
// document: quotation/as-spoken
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[:CITES]-(citation1:Citation)
WHERE citation1.fidelity IN $a1.v0
}] AS answer

// statement: citing/of-source
// document: quotation/as-spoken
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[:CITES]-(citation1:Citation)
}] AS answer

// statement: citing/source
// document: figure/helped-and-joined
// document: quotation/as-spoken
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id, source1.quality] LIMIT 1
}) AS answer

// statement: citing/source
// document: influence/which-review-led-to-the-exemplars
// document: influence/which-review-the-ai-framework-builds-on
// document: src/main/resources/data/examples/1-which-review-led-to-which-initiative
// document: src/main/resources/data/examples/2-the-seven-trusts-and-their-money
// document: src/main/resources/data/examples/3-one-persons-posts
// document: src/main/resources/data/examples/6-find-by-any-name
// document: src/main/resources/examples/2-who-holds-which-post
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id, source1.title, source1.url] LIMIT 1
}) AS answer

// statement: citing/source
// document: advice/for-every-trust
// document: appointment/the-posts-of-adrian-brooke
// document: mechanics/evidence-pages
// document: mechanics/four-levels-as-usual
// document: naming/which-organisation-was-the-hscic
// document: register/colleges-of-a-university
// document: register/one-university-in-three-registers
// document: register/trusts-of-a-region-on-a-day
// document: register/trusts-that-closed-lately
// document: src/main/resources/data/examples/4-who-took-part-in-what-and-with-whom
// document: src/main/resources/data/examples/5-what-we-do-not-know
// document: src/main/resources/data/examples/7-how-two-people-are-connected
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id, source1.title] LIMIT 1
}) AS answer

// statement: citing/source
// document: award/exemplar-funding
// document: award/tendered-and-awarded
// document: mechanics/two-aliases
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id, source1.url] LIMIT 1
}) AS answer

// statement: citing/source
// document: answer/chief-information-officer
// document: doubt/one-source
// document: evidence/there-and-back
// document: figure/when-it-started
// document: gap/promised-and-not-given
// document: mechanics/typename-everywhere
// document: participation/who-runs-widening-digital-participation
// document: quotation/as-spoken
// document: receipt/seven-trusts
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id] LIMIT 1
}) AS answer

// statement: commission/of-initiative
// document: group/most-related-inside
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[commission1:COMMISSIONED]-(organisation1:Organisation)
WITH commission1, organisation1 ORDER BY COUNT { (organisation1)-[:PARTICIPATES_IN]->() } DESC, commission1.id DESC LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: commission/of-initiative
// document: influence/which-review-the-ai-framework-builds-on
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[commission1:COMMISSIONED]-(organisation1:Organisation)
WITH commission1, organisation1 ORDER BY organisation1.nameOrder, commission1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: concern/initiatives
// document: concern/topics
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Topic {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[concern1:CONCERNS]-(initiative1:Initiative)
WITH concern1, initiative1 ORDER BY initiative1.nameOrder, concern1.id LIMIT $a1.take
RETURN [null, [concern1.citations, concern1.partly, type(concern1) + ':' + concern1.id], [initiative1.id, initiative1.name]]
}, COUNT {
MATCH (parent)<-[concern1:CONCERNS]-(initiative1:Initiative)
}] AS answer

// statement: concern/of-entity
// document: concern/topics
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[concern1:CONCERNS]->(topic1:Topic)
WITH concern1, topic1 ORDER BY topic1.nameOrder, concern1.id LIMIT $a1.take
RETURN [null, null, [topic1.id]]
}, null] AS answer

// statement: derivation/copies
// document: derivation/copies
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[:DERIVED_FROM]-(copy1:Source)
WITH copy1 ORDER BY copy1.id LIMIT $a1.take
RETURN [null, null, [copy1.id]]
}, null] AS answer

// statement: derivation/origins
// document: derivation/copies
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:DERIVED_FROM]->(origin1:Source)
WITH origin1 ORDER BY origin1.id LIMIT $a1.take
RETURN [null, null, [origin1.id, origin1.url]]
}, null] AS answer

// statement: entity/by-identifier
// document: entity/whatever-has-an-id
RETURN head(COLLECT {
MATCH (identifier1:Identifier {scheme: $a1.scheme, value: $a1.value})<-[:IDENTIFIED_BY]-(entity1:Entity)
RETURN CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id, entity1.name]]
END LIMIT 1
}) AS answer

// statement: entity/by-identifier
// document: entity/whatever-has-an-id
RETURN head(COLLECT {
MATCH (identifier1:Identifier {scheme: $a1.scheme, value: $a1.value})<-[:IDENTIFIED_BY]-(entity1:Entity)
RETURN CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: mechanics/redirect
// document: register/who-lies-in-a-city
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: mechanics/typename-everywhere
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
WHEN node1:Review THEN [CASE WHEN node1:Review THEN 'Review' END, [node1.id, node1.published]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: entity/whatever-has-an-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
WHEN node1:Citation THEN [CASE WHEN node1:Citation THEN 'Citation' END, [node1.id, node1.locator]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: register/former-id
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award THEN [CASE WHEN node1:Award THEN 'Award' END, [node1.id, node1.purpose]]
WHEN node1:Citation THEN [CASE WHEN node1:Citation THEN 'Citation' END, [node1.id, node1.locator]]
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, node1.name]]
WHEN node1:Figure THEN [CASE WHEN node1:Figure THEN 'Figure' END, [node1.id, node1.measure, node1.dateText, node1.minimum, node1.maximum, node1.unit, node1.qualifier]]
WHEN node1:Gap THEN [CASE WHEN node1:Gap THEN 'Gap' END, [node1.id, node1.list]]
WHEN node1:Identifier THEN [CASE WHEN node1:Identifier THEN 'Identifier' END, [node1.id, node1.scheme, node1.value]]
WHEN node1:Name OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Name THEN 'Name' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id, node1.text]]
WHEN node1:Quotation THEN [CASE WHEN node1:Quotation THEN 'Quotation' END, [node1.id, node1.gist]]
WHEN node1:Source THEN [CASE WHEN node1:Source THEN 'Source' END, [node1.id, node1.title, node1.agency, node1.url]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: doubt/one-source
// document: group/initiatives-by-topic
// document: group/money-by-recipient
// document: lineage/behind-the-money-of-a-trust
// document: lineage/what-came-of-a-review
// document: lineage/who-lost-a-bid
// document: mechanics/doubts
// document: mechanics/redirect
// document: neighbourhood/around-a-review
// document: part/through-parts
// document: path/past-a-lost-bid
// document: path/past-a-merged-trust
// document: path/wachter-and-neylon
// document: path/ways-asked-for
// document: path/what-three-have-in-common
// document: register/colleges-of-a-university
// document: register/former-id
// document: timeline/of-a-programme
// document: timeline/of-the-academy
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: group/initiatives-by-topic
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Topic THEN [CASE WHEN node1:Topic THEN 'Topic' END, [node1.id, node1.name]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: group/posts-and-quotations
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
WHEN node1:Person THEN [CASE WHEN node1:Person THEN 'Person' END, [node1.id, node1.name]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: group/money-by-recipient
// document: lineage/behind-the-money-of-a-trust
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
WHEN node1:Organisation THEN [CASE WHEN node1:Organisation THEN 'Organisation' END, [node1.id, node1.name]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: group/money-by-recipient
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Organisation OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
WHEN node1:Initiative THEN [CASE WHEN node1:Initiative THEN 'Initiative' END, [node1.id, node1.name]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: neighbourhood/around-a-review
// document: path/past-a-merged-trust
// document: path/wachter-and-neylon
// document: path/what-three-have-in-common
// document: source/what-a-place-supports
// document: src/main/resources/data/examples/7-how-two-people-are-connected
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Source OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, node1.name]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id, node1.citations, node1.partly]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: mechanics/fragment-on-interface
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id, node1.citations, node1.partly]]
WHEN node1:Citation OR node1:Source THEN [CASE WHEN node1:Citation THEN 'Citation' WHEN node1:Source THEN 'Source' END, [node1.id]]
WHEN node1:Event OR node1:Organisation OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, node1.name]]
WHEN node1:Initiative THEN [CASE WHEN node1:Initiative THEN 'Initiative' END, [node1.id, node1.name, node1.status]]
WHEN node1:Person THEN [CASE WHEN node1:Person THEN 'Person' END, [node1.id, node1.honorificPrefix, node1.name]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: doubt/machine-rewritten
// document: mechanics/doubts
// document: src/main/resources/data/examples/9-what-was-promised
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: doubt/unanswered
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Recommendation THEN [CASE WHEN node1:Recommendation THEN 'Recommendation' END, [node1.id, node1.status, node1.text]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: doubt/fallen-due
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Figure THEN [CASE WHEN node1:Figure THEN 'Figure' END, [node1.id, node1.due, node1.measure, node1.status]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: doubt/contradicted
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award THEN [CASE WHEN node1:Award THEN 'Award' END, [node1.id, node1.minimumMinor, node1.maximumMinor, node1.currency, node1.qualifier, node1.citations, node1.partly, node1.stage]]
WHEN node1:Figure THEN [CASE WHEN node1:Figure THEN 'Figure' END, [node1.id, node1.asOf, node1.dateText, node1.citations, node1.partly, node1.measure, node1.minimum, node1.maximum, node1.unit, node1.qualifier]]
WHEN node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id, node1.citations, node1.partly]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: entity/whatever-has-an-id
// document: lineage/behind-the-money-of-a-trust
// document: src/main/resources/data/examples/8-what-stands-behind-a-trusts-money
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award THEN [CASE WHEN node1:Award THEN 'Award' END, [node1.id, node1.minimumMinor, node1.maximumMinor, node1.currency, node1.qualifier]]
WHEN node1:Citation OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Source OR node1:Statement THEN [CASE WHEN node1:Citation THEN 'Citation' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, node1.name]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: evidence/of-one-sort
// document: said/chief-clinical-information-officers
// document: said/chosen-and-narrowed
// document: said/jobs
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award THEN [CASE WHEN node1:Award THEN 'Award' END, [node1.id, node1.purpose]]
WHEN node1:Citation THEN [CASE WHEN node1:Citation THEN 'Citation' END, [node1.id, node1.locator]]
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, node1.name]]
WHEN node1:Figure THEN [CASE WHEN node1:Figure THEN 'Figure' END, [node1.id, node1.measure, node1.dateText, node1.minimum, node1.maximum, node1.unit, node1.qualifier]]
WHEN node1:Gap THEN [CASE WHEN node1:Gap THEN 'Gap' END, [node1.id, node1.list]]
WHEN node1:Identifier THEN [CASE WHEN node1:Identifier THEN 'Identifier' END, [node1.id, node1.scheme, node1.value]]
WHEN node1:Name OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Name THEN 'Name' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id, node1.text]]
WHEN node1:Quotation THEN [CASE WHEN node1:Quotation THEN 'Quotation' END, [node1.id, node1.gist]]
WHEN node1:Source THEN [CASE WHEN node1:Source THEN 'Source' END, [node1.id, node1.title, node1.agency, node1.url]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: doubt/one-source
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award THEN [CASE WHEN node1:Award THEN 'Award' END, [node1.id, node1.purpose]]
WHEN node1:Figure THEN [CASE WHEN node1:Figure THEN 'Figure' END, [node1.id, node1.measure]]
WHEN node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Statement THEN [CASE WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: doubt/possible-duplicate
// document: match/the-garbled-trusts
// document: register/one-university-in-three-registers
// document: register/who-lies-in-a-city
// document: said/chief-clinical-information-officers
// document: said/chosen-and-narrowed
// document: said/health-secretary
// document: said/jobs
// document: search/by-every-sort-of-name
// document: search/facets
// document: search/sussex-neighborhood
// document: src/main/resources/data/examples/6-find-by-any-name
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, node1.name]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: match/the-garbled-trusts
// document: search/facets
// document: suggest/while-typing
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
END LIMIT 1
}) AS answer

// statement: entity/node
// document: lineage/behind-the-money-of-a-trust
// document: src/main/resources/data/examples/8-what-stands-behind-a-trusts-money
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN [node1.id, node1.name, node1.published] LIMIT 1
}) AS answer

// statement: entity/node
// document: lineage/who-lost-a-bid
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN [node1.id] LIMIT 1
}) AS answer

// statement: event/by-id
// document: appointment/before-its-ends
// document: entity/planned-and-undated
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(event1:Event)
RETURN [event1.id] LIMIT 1
}) AS answer

// statement: event/events
// document: src/main/resources/examples/1-what-there-is
RETURN [null, COUNT {
MATCH (event1:Event)
}] AS answer

// statement: evidence/facts-of-citation
// document: evidence/there-and-back
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, [COLLECT {
CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + parent.id + '"')
YIELD node AS fact1
WITH fact1
WITH fact1 ORDER BY fact1.id LIMIT $a1.take
RETURN [null, null, CASE
WHEN fact1:Award OR fact1:Figure OR fact1:Gap OR fact1:Identifier OR fact1:Name OR fact1:Quotation OR fact1:Recommendation OR fact1:Statement THEN [CASE WHEN fact1:Award THEN 'Award' WHEN fact1:Figure THEN 'Figure' WHEN fact1:Gap THEN 'Gap' WHEN fact1:Identifier THEN 'Identifier' WHEN fact1:Name THEN 'Name' WHEN fact1:Quotation THEN 'Quotation' WHEN fact1:Recommendation THEN 'Recommendation' WHEN fact1:Statement THEN 'Statement' END, [fact1.id, fact1.citations, fact1.partly]]
END]
}, null] AS answer

// statement: evidence/facts-of-citation
// document: evidence/there-and-back
// document: source/what-a-place-supports
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, [COLLECT {
CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + parent.id + '"')
YIELD node AS fact1
WITH fact1
WITH fact1 ORDER BY fact1.id LIMIT $a1.take
RETURN [null, null, CASE
WHEN fact1:Award OR fact1:Figure OR fact1:Gap OR fact1:Identifier OR fact1:Name OR fact1:Quotation OR fact1:Recommendation OR fact1:Statement THEN [CASE WHEN fact1:Award THEN 'Award' WHEN fact1:Figure THEN 'Figure' WHEN fact1:Gap THEN 'Gap' WHEN fact1:Identifier THEN 'Identifier' WHEN fact1:Name THEN 'Name' WHEN fact1:Quotation THEN 'Quotation' WHEN fact1:Recommendation THEN 'Recommendation' WHEN fact1:Statement THEN 'Statement' END, [fact1.id]]
END]
}, COUNT {
CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + parent.id + '"')
YIELD node AS fact1
WITH fact1
}] AS answer

// statement: evidence/facts-of-source
// document: evidence/of-one-sort
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[:CITES]-(citation1:Citation)
CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + citation1.id + '"')
YIELD node AS fact1
WITH DISTINCT parent, fact1
WHERE (fact1:Award|Figure)
WITH fact1 ORDER BY fact1.id LIMIT $a1.take
RETURN [null, null, CASE
WHEN fact1:Award THEN [CASE WHEN fact1:Award THEN 'Award' END, [fact1.id, fact1.purpose]]
WHEN fact1:Figure THEN [CASE WHEN fact1:Figure THEN 'Figure' END, [fact1.id, fact1.measure, fact1.dateText, fact1.minimum, fact1.maximum, fact1.unit, fact1.qualifier]]
WHEN fact1:Gap THEN [CASE WHEN fact1:Gap THEN 'Gap' END, [fact1.id, fact1.list]]
WHEN fact1:Identifier THEN [CASE WHEN fact1:Identifier THEN 'Identifier' END, [fact1.id, fact1.scheme, fact1.value]]
WHEN fact1:Name OR fact1:Recommendation OR fact1:Statement THEN [CASE WHEN fact1:Name THEN 'Name' WHEN fact1:Recommendation THEN 'Recommendation' WHEN fact1:Statement THEN 'Statement' END, [fact1.id, fact1.text]]
WHEN fact1:Quotation THEN [CASE WHEN fact1:Quotation THEN 'Quotation' END, [fact1.id, fact1.gist]]
END]
}, null] AS answer

// statement: evidence/facts-of-source
// document: source/all-that-an-article-reports
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[:CITES]-(citation1:Citation)
CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + citation1.id + '"')
YIELD node AS fact1
WITH DISTINCT parent, fact1
WITH fact1 ORDER BY fact1.id LIMIT $a1.take
RETURN [null, null, CASE
WHEN fact1:Award THEN [CASE WHEN fact1:Award THEN 'Award' END, [fact1.id, fact1.minimumMinor, fact1.maximumMinor, fact1.currency, fact1.qualifier, fact1.purpose]]
WHEN fact1:Figure THEN [CASE WHEN fact1:Figure THEN 'Figure' END, [fact1.id, fact1.measure, fact1.minimum, fact1.maximum, fact1.unit, fact1.qualifier]]
WHEN fact1:Gap THEN [CASE WHEN fact1:Gap THEN 'Gap' END, [fact1.id, fact1.list]]
WHEN fact1:Identifier OR fact1:Name OR fact1:Recommendation THEN [CASE WHEN fact1:Identifier THEN 'Identifier' WHEN fact1:Name THEN 'Name' WHEN fact1:Recommendation THEN 'Recommendation' END, [fact1.id]]
WHEN fact1:Quotation THEN [CASE WHEN fact1:Quotation THEN 'Quotation' END, [fact1.id, fact1.gist]]
WHEN fact1:Statement THEN [CASE WHEN fact1:Statement THEN 'Statement' END, [fact1.id, fact1.kind, fact1.text]]
END]
}, COUNT {
MATCH (parent)<-[:CITES]-(citation1:Citation)
CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + citation1.id + '"')
YIELD node AS fact1
WITH DISTINCT parent, fact1
}] AS answer

// statement: evidence/facts-of-source
// document: evidence/of-one-sort
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[:CITES]-(citation1:Citation)
CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + citation1.id + '"')
YIELD node AS fact1
WITH DISTINCT parent, fact1
WHERE false
}] AS answer

// statement: evidence/of-entity
// document: evidence/there-and-back
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[relationship1]-()
UNWIND relationship1.citations + coalesce(relationship1.partly, []) AS cited1
WITH DISTINCT parent, cited1
MATCH (citation1:Citation {id: cited1})
WITH citation1 ORDER BY citation1.id LIMIT $a1.take
RETURN [null, null, [citation1.id]]
}, COUNT {
MATCH (parent)-[relationship1]-()
UNWIND relationship1.citations + coalesce(relationship1.partly, []) AS cited1
WITH DISTINCT parent, cited1
MATCH (citation1:Citation {id: cited1})
}] AS answer

// statement: evidence/of-entity
// document: mechanics/parts-of-evidence
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[relationship1]-()
UNWIND relationship1.citations + coalesce(relationship1.partly, []) AS cited1
WITH DISTINCT parent, cited1
MATCH (citation1:Citation {id: cited1})
WITH citation1 ORDER BY citation1.id LIMIT $a1.take
RETURN [null, null, [citation1.id]]
}, null] AS answer

// statement: evidence/relationships-of-citation
// document: source/what-a-place-supports
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, [COLLECT {
CALL db.index.fulltext.queryRelationships('relationship_citations_v6', '"' + parent.id + '"')
YIELD relationship AS supported1
WITH supported1, endNode(supported1) AS end1
WHERE supported1.attested IS NOT NULL
WITH supported1, end1 ORDER BY supported1.id LIMIT $a1.take
RETURN [null, [supported1.citations, supported1.partly, type(supported1) + ':' + supported1.id, startNode(supported1).id, type(supported1)], CASE
WHEN end1:Award OR end1:Citation OR end1:Figure OR end1:Gap OR end1:Identifier OR end1:Name OR end1:Quotation OR end1:Recommendation OR end1:Source OR end1:Statement THEN [CASE WHEN end1:Award THEN 'Award' WHEN end1:Citation THEN 'Citation' WHEN end1:Figure THEN 'Figure' WHEN end1:Gap THEN 'Gap' WHEN end1:Identifier THEN 'Identifier' WHEN end1:Name THEN 'Name' WHEN end1:Quotation THEN 'Quotation' WHEN end1:Recommendation THEN 'Recommendation' WHEN end1:Source THEN 'Source' WHEN end1:Statement THEN 'Statement' END, [end1.id]]
WHEN end1:Event OR end1:Initiative OR end1:Organisation OR end1:Person OR end1:Place OR end1:Review OR end1:Topic THEN [CASE WHEN end1:Event THEN 'Event' WHEN end1:Initiative THEN 'Initiative' WHEN end1:Organisation THEN 'Organisation' WHEN end1:Person THEN 'Person' WHEN end1:Place THEN 'Place' WHEN end1:Review THEN 'Review' WHEN end1:Topic THEN 'Topic' END, [end1.id, end1.name]]
END]
}, COUNT {
CALL db.index.fulltext.queryRelationships('relationship_citations_v6', '"' + parent.id + '"')
YIELD relationship AS supported1
WITH supported1, endNode(supported1) AS end1
WHERE supported1.attested IS NOT NULL
}] AS answer

// statement: evidence/relationships-of-citation
// document: evidence/whole-and-part
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, [COLLECT {
CALL db.index.fulltext.queryRelationships('relationship_citations_v6', '"' + parent.id + '"')
YIELD relationship AS supported1
WITH supported1, endNode(supported1) AS end1
WHERE supported1.attested IS NOT NULL
WITH supported1, end1 ORDER BY supported1.id LIMIT $a1.take
RETURN [null, [supported1.citations, supported1.partly, type(supported1)], CASE
WHEN end1:Award OR end1:Citation OR end1:Event OR end1:Figure OR end1:Gap OR end1:Identifier OR end1:Initiative OR end1:Name OR end1:Organisation OR end1:Person OR end1:Place OR end1:Quotation OR end1:Recommendation OR end1:Review OR end1:Source OR end1:Statement OR end1:Topic THEN [CASE WHEN end1:Award THEN 'Award' WHEN end1:Citation THEN 'Citation' WHEN end1:Event THEN 'Event' WHEN end1:Figure THEN 'Figure' WHEN end1:Gap THEN 'Gap' WHEN end1:Identifier THEN 'Identifier' WHEN end1:Initiative THEN 'Initiative' WHEN end1:Name THEN 'Name' WHEN end1:Organisation THEN 'Organisation' WHEN end1:Person THEN 'Person' WHEN end1:Place THEN 'Place' WHEN end1:Quotation THEN 'Quotation' WHEN end1:Recommendation THEN 'Recommendation' WHEN end1:Review THEN 'Review' WHEN end1:Source THEN 'Source' WHEN end1:Statement THEN 'Statement' WHEN end1:Topic THEN 'Topic' END, [end1.id]]
END]
}, null] AS answer

// statement: evidence/relationships-of-citation
// document: mechanics/parts-of-evidence
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, [COLLECT {
CALL db.index.fulltext.queryRelationships('relationship_citations_v6', '"' + parent.id + '"')
YIELD relationship AS supported1
WITH supported1, endNode(supported1) AS end1
WHERE supported1.attested IS NOT NULL
WITH supported1, end1 ORDER BY supported1.id LIMIT $a1.take
RETURN [null, null, CASE
WHEN end1:Award OR end1:Citation OR end1:Event OR end1:Figure OR end1:Gap OR end1:Identifier OR end1:Initiative OR end1:Name OR end1:Organisation OR end1:Person OR end1:Place OR end1:Quotation OR end1:Recommendation OR end1:Review OR end1:Source OR end1:Statement OR end1:Topic THEN [CASE WHEN end1:Award THEN 'Award' WHEN end1:Citation THEN 'Citation' WHEN end1:Event THEN 'Event' WHEN end1:Figure THEN 'Figure' WHEN end1:Gap THEN 'Gap' WHEN end1:Identifier THEN 'Identifier' WHEN end1:Initiative THEN 'Initiative' WHEN end1:Name THEN 'Name' WHEN end1:Organisation THEN 'Organisation' WHEN end1:Person THEN 'Person' WHEN end1:Place THEN 'Place' WHEN end1:Quotation THEN 'Quotation' WHEN end1:Recommendation THEN 'Recommendation' WHEN end1:Review THEN 'Review' WHEN end1:Source THEN 'Source' WHEN end1:Statement THEN 'Statement' WHEN end1:Topic THEN 'Topic' END, [end1.id]]
END]
}, null] AS answer

// statement: evidence/relationships-of-source
// document: evidence/of-one-sort
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[:CITES]-(citation1:Citation)
CALL db.index.fulltext.queryRelationships('relationship_citations_v6', '"' + citation1.id + '"')
YIELD relationship AS supported1
WITH DISTINCT parent, supported1, endNode(supported1) AS end1
WHERE supported1.attested IS NOT NULL
AND type(supported1) IN $a1.v0
WITH supported1, end1 ORDER BY supported1.id LIMIT $a1.take
RETURN [null, [startNode(supported1).id, type(supported1)], CASE
WHEN end1:Award THEN [CASE WHEN end1:Award THEN 'Award' END, [end1.id, end1.purpose]]
WHEN end1:Citation THEN [CASE WHEN end1:Citation THEN 'Citation' END, [end1.id, end1.locator]]
WHEN end1:Event OR end1:Initiative OR end1:Organisation OR end1:Person OR end1:Place OR end1:Review OR end1:Topic THEN [CASE WHEN end1:Event THEN 'Event' WHEN end1:Initiative THEN 'Initiative' WHEN end1:Organisation THEN 'Organisation' WHEN end1:Person THEN 'Person' WHEN end1:Place THEN 'Place' WHEN end1:Review THEN 'Review' WHEN end1:Topic THEN 'Topic' END, [end1.id, end1.name]]
WHEN end1:Figure THEN [CASE WHEN end1:Figure THEN 'Figure' END, [end1.id, end1.measure, end1.dateText, end1.minimum, end1.maximum, end1.unit, end1.qualifier]]
WHEN end1:Gap THEN [CASE WHEN end1:Gap THEN 'Gap' END, [end1.id, end1.list]]
WHEN end1:Identifier THEN [CASE WHEN end1:Identifier THEN 'Identifier' END, [end1.id, end1.scheme, end1.value]]
WHEN end1:Name OR end1:Recommendation OR end1:Statement THEN [CASE WHEN end1:Name THEN 'Name' WHEN end1:Recommendation THEN 'Recommendation' WHEN end1:Statement THEN 'Statement' END, [end1.id, end1.text]]
WHEN end1:Quotation THEN [CASE WHEN end1:Quotation THEN 'Quotation' END, [end1.id, end1.gist]]
WHEN end1:Source THEN [CASE WHEN end1:Source THEN 'Source' END, [end1.id, end1.title, end1.agency, end1.url]]
END]
}, null] AS answer

// statement: fact/figures
// document: entity/planned-and-undated
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Event {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.measure, figure1.note, figure1.status]]
}, null] AS answer

// statement: fact/figures
// document: figure/fallen-due
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WHERE figure1.measure IN $a1.v0
AND figure1.status IN $a1.v1
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.dateText]]
}, null] AS answer

// statement: fact/figures
// document: figure/fallen-due
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WHERE figure1.measure IN $a1.v0
AND figure1.status IN $a1.v1
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// statement: fact/figures
// document: figure/when-it-started
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WHERE figure1.measure IN $a1.v0
WITH figure1 ORDER BY figure1.dateOrder, figure1.id LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.dateText, figure1.citations, figure1.partly, figure1.preferred, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// statement: fact/figures
// document: award/exemplar-funding
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WHERE figure1.measure IN $a1.v0
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.asOf, figure1.citations, figure1.partly, figure1.status, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// statement: fact/figures
// document: src/main/resources/data/examples/5-what-we-do-not-know
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WHERE figure1.measure IN $a1.v0
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.dateText, figure1.citations, figure1.partly, figure1.measure, figure1.preferred, figure1.status, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// statement: fact/figures
// document: entity/planned-and-undated
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WHERE figure1.measure IN $a1.v0
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.dateText, figure1.measure, figure1.note, figure1.status, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// statement: fact/figures
// document: figure/academy-in-numbers
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WHERE figure1.measure IN $a1.v0
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.due, figure1.citations, figure1.partly, figure1.measure, figure1.note, figure1.qualifier, figure1.status, figure1.unit, figure1.minimum, figure1.maximum]]
}, null] AS answer

// statement: fact/figures
// document: part/what-the-chi-zone-is-part-of
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WHERE figure1.measure IN $a1.v0
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// statement: fact/figures
// document: participation/who-runs-widening-digital-participation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WHERE figure1.measure IN $a1.v0
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.status, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// statement: fact/figures
// document: figure/hopes
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WHERE figure1.status IN $a1.v0
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.citations, figure1.partly, figure1.measure, figure1.note, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// statement: fact/figures
// document: mechanics/fragment-on-interface
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.measure]]
}, COUNT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
}] AS answer

// statement: fact/figures
// document: mechanics/count-alone
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, COUNT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
}] AS answer

// statement: fact/figures
// document: register/trusts-that-closed-lately
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WHERE figure1.measure IN $a1.v0
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.dateText, figure1.citations, figure1.partly]]
}, null] AS answer

// statement: fact/figures
// document: mechanics/fragment-on-interface
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.measure]]
}, COUNT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
}] AS answer

// statement: fact/figures
// document: mechanics/fragment-on-interface
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
WITH figure1 ORDER BY figure1.measure, figure1.preferred DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.measure]]
}, COUNT {
MATCH (parent)-[:HAS_FIGURE]->(figure1:Figure)
}] AS answer

// statement: fact/gaps
// document: award/exemplar-funding
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:LACKS]->(gap1:Gap)
WHERE toLower(gap1.list) CONTAINS toLower($a1.v0)
WITH gap1 ORDER BY gap1.listOrder, gap1.id LIMIT $a1.take
RETURN [null, null, [gap1.id, gap1.completeness, gap1.citations, gap1.partly, gap1.known, gap1.list, gap1.promised]]
}, null] AS answer

// statement: fact/of-figure
// document: doubt/fallen-due
// document: figure/fallen-due
// document: figure/helped-and-joined
// document: source/all-that-an-article-reports
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Figure {id: key})
RETURN key, head(COLLECT {
MATCH (parent)<-[:HAS_FIGURE]-(entity1:Entity)
RETURN CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id, entity1.name]]
END LIMIT 1
}) AS answer

// statement: fact/of-figure
// document: doubt/contradicted
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Figure {id: key})
RETURN key, head(COLLECT {
MATCH (parent)<-[:HAS_FIGURE]-(entity1:Entity)
RETURN CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id]]
END LIMIT 1
}) AS answer

// statement: fact/of-gap
// document: gap/promised-and-not-given
// document: source/all-that-an-article-reports
// document: src/main/resources/data/examples/5-what-we-do-not-know
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Gap {id: key})
RETURN key, head(COLLECT {
MATCH (parent)<-[:LACKS]-(entity1:Entity)
RETURN CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id, entity1.name]]
END LIMIT 1
}) AS answer

// statement: fact/of-statement
// document: source/all-that-an-article-reports
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Statement {id: key})
RETURN key, head(COLLECT {
MATCH (parent)<-[:STATES]-(entity1:Entity)
RETURN CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id, entity1.name]]
END LIMIT 1
}) AS answer

// statement: fact/statements
// document: group/most-related-inside
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:STATES]->(statement1:Statement)
WITH statement1 ORDER BY size(statement1.citations + coalesce(statement1.partly, [])) DESC, statement1.kind, statement1.id LIMIT $a1.take
RETURN [null, null, [statement1.id, statement1.citations, statement1.partly, statement1.kind]]
}, null] AS answer

// statement: figure/by-id
// document: evidence/whole-and-part
RETURN head(COLLECT {
MATCH (figure1:Figure {id: $a1.id})
RETURN [figure1.id, figure1.citations, figure1.partly] LIMIT 1
}) AS answer

// statement: figure/figures
// document: figure/helped-and-joined
RETURN [COLLECT {
MATCH (figure1)<-[:HAS_FIGURE]-(entity2:Entity)
WHERE entity2:Node AND entity2.id IN $a2.v0
WITH DISTINCT figure1
MATCH (figure1:Figure)
WHERE figure1.measure IS NOT NULL
AND figure1.id IS NOT NULL
AND figure1.measure IN $a1.v0
WITH figure1 ORDER BY figure1.measure, figure1.valueOrderDown DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.asOf, figure1.citations, figure1.partly, figure1.measure, figure1.preferred, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// statement: figure/figures
// document: figure/sorted
RETURN [COLLECT {
MATCH (figure1:Figure)
WHERE figure1.dateOrder IS NOT NULL
AND figure1.id IS NOT NULL
WITH figure1 ORDER BY figure1.dateOrder DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.dateText]]
}, null] AS answer

// statement: figure/figures
// document: figure/sorted
RETURN [COLLECT {
MATCH (figure1:Figure)
WHERE figure1.dateOrder IS NOT NULL
AND figure1.id IS NOT NULL
WITH figure1 ORDER BY figure1.dateOrder, figure1.id LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.dateText]]
}, null] AS answer

// statement: figure/figures
// document: figure/sorted
RETURN [COLLECT {
MATCH (figure1:Figure)
WHERE figure1.dateOrderDown IS NOT NULL
AND figure1.id IS NOT NULL
WITH figure1 ORDER BY figure1.dateOrderDown DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.dateText]]
}, null] AS answer

// statement: figure/figures
// document: figure/sorted
RETURN [COLLECT {
MATCH (figure1:Figure)
WHERE figure1.dateOrderDown IS NOT NULL
AND figure1.id IS NOT NULL
WITH figure1 ORDER BY figure1.dateOrderDown, figure1.id LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.dateText]]
}, null] AS answer

// statement: figure/figures
// document: figure/fallen-due
RETURN [COLLECT {
MATCH (figure1:Figure)
WHERE figure1.dueOrder IS NOT NULL
AND figure1.id IS NOT NULL
AND figure1.dueLatest < $a1.v0
WITH figure1 ORDER BY figure1.dueOrder, figure1.id LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.dateText, figure1.due, figure1.citations, figure1.partly, figure1.measure, figure1.note, figure1.status, figure1.minimum, figure1.maximum, figure1.unit, figure1.qualifier]]
}, null] AS answer

// statement: figure/figures
// document: figure/sorted
RETURN [COLLECT {
MATCH (figure1:Figure)
WHERE figure1.valueOrder IS NOT NULL
AND figure1.id IS NOT NULL
WITH figure1 ORDER BY figure1.valueOrder, figure1.id LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.unit, figure1.minimum, figure1.maximum, figure1.qualifier]]
}, null] AS answer

// statement: figure/figures
// document: figure/sorted
RETURN [COLLECT {
MATCH (figure1:Figure)
WHERE figure1.valueOrderDown IS NOT NULL
AND figure1.id IS NOT NULL
WITH figure1 ORDER BY figure1.valueOrderDown DESC, figure1.id DESC LIMIT $a1.take
RETURN [null, null, [figure1.id, figure1.unit, figure1.minimum, figure1.maximum, figure1.qualifier]]
}, null] AS answer

// statement: figure/figures
// document: group/initiatives-by-topic
RETURN [null, null, null, null, COLLECT {
MATCH (figure1:Figure)
WITH figure1, figure1.measure AS group2key0
WITH figure1, group2key0, figure1.unit AS group2key1
WITH group2key0, group2key1, count(*) AS group2count, [min(figure1.dateEarliest), max(figure1.dateLatest), min(figure1.minimum), max(figure1.maximum), CASE WHEN count(DISTINCT figure1.unit) = 1 THEN min(figure1.unit) END] AS group2measures
ORDER BY group2count DESC, group2key0 IS NULL, group2key0, group2key1 IS NULL, group2key1 LIMIT $a1.v0
RETURN [[group2key0, group2key1], group2count, group2measures, null, null]
}] AS answer

// statement: funding/of-award
// document: award/tendered-and-awarded
// document: receipt/worth-of-a-zone
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[funding1:FUNDED_BY]->(organisation1:Organisation)
WITH funding1, organisation1 ORDER BY organisation1.nameOrder, funding1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: funding/of-organisation
// document: group/most-related
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[funding1:FUNDED_BY]-(award1:Award)
}] AS answer

// statement: funding/of-organisation (+ award/totals)
// document: total/of-one-recipient
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [null, null, null, null, COLLECT {
MATCH (parent)<-[funding1:FUNDED_BY]-(award1:Award)
WITH DISTINCT award1
WITH award1, CASE
    WHEN coalesce(award1.perRecipient, false) AND NOT $a2.received = true THEN award1.recipientCount
    ELSE 1
  END AS times2,
  COLLECT {
    MATCH (award1)-[owning2:UNDER|AWARDED_TO]->(owner2:Initiative)
    RETURN DISTINCT [owner2.id, type(owning2)] AS one2 ORDER BY one2
  } AS owners2,
  COLLECT {
    MATCH (award1)-[:AWARDED_TO]->(recipient2)
    RETURN DISTINCT recipient2.id AS one2 ORDER BY one2
  } AS recipients2
WITH award1, owners2, recipients2, times2,
  coalesce(award1.maximumMinor, award1.minimumMinor) IS NULL OR award1.currency IS NULL
    OR award1.qualifier IS NULL OR times2 IS NULL AS unknown2,
  $a2.received = true AND NOT coalesce(award1.perRecipient, false)
    AND (coalesce(award1.shared, false) OR coalesce(award1.recipientCount, 1) > 1 OR size(recipients2) > 1) AS apart2
WITH award1, owners2, times2, unknown2, apart2, award1.stage AS stage2, award1.currency AS currency2,
  CASE
    WHEN size(owners2) + size(recipients2) = 0 THEN [award1.id]
    ELSE [
      owners2, CASE WHEN award1.shared THEN [] ELSE recipients2 END, award1.kind, award1.shared, award1.perRecipient,
      award1.recipientCount, award1.from, award1.until, award1.duration
    ]
  END AS claim2
WITH stage2, currency2, claim2, collect([award1, owners2, times2, unknown2, apart2]) AS rivals2,
  max(CASE WHEN award1.preferred THEN 1 ELSE 0 END) = 1 AS decided2
UNWIND rivals2 AS rival2
WITH stage2, currency2, claim2, decided2, rival2[0] AS award1, rival2[1] AS owners2, rival2[2] AS times2, rival2[3] AS unknown2,
  rival2[4] AS apart2
WITH award1, stage2, currency2, owners2, times2,
  CASE
    WHEN unknown2 THEN 'UNKNOWN_AMOUNT'
    WHEN decided2 AND NOT award1.preferred THEN 'NOT_PREFERRED'
    WHEN apart2 THEN 'SHARED_SUM'
  END AS reason2,
  CASE WHEN award1.shared AND NOT decided2 AND NOT unknown2 AND NOT apart2 THEN claim2 END AS told2,
  CASE award1.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged2,
  coalesce(award1.minimumMinor, 0) AS least2, award1.maximumMinor AS most2
WITH stage2, currency2, owners2, times2, reason2, told2, CASE WHEN told2 IS NULL THEN hedged2 END AS alone2,
  max(hedged2) AS hedged2, count(*) AS rivalling2, count(most2) = count(*) AS bounded2, collect(award1.id) AS rivals2,
  min(least2) AS least2, max(most2) AS most2,
  sum(least2 / 1000000000) AS leastHigh2, sum(least2 % 1000000000) AS leastLow2,
  sum(most2 / 1000000000) AS mostHigh2, sum(most2 % 1000000000) AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, rivalling2, rivals2, bounded2,
  CASE
    WHEN told2 IS NOT NULL AND hedged2 = 0 AND coalesce(least2 <> most2, true) THEN 1
    ELSE coalesce(alone2, hedged2)
  END AS hedged2,
  CASE WHEN told2 IS NULL THEN leastHigh2 ELSE least2 / 1000000000 END AS leastHigh2,
  CASE WHEN told2 IS NULL THEN leastLow2 ELSE least2 % 1000000000 END AS leastLow2,
  CASE WHEN told2 IS NULL THEN mostHigh2 ELSE most2 / 1000000000 END AS mostHigh2,
  CASE WHEN told2 IS NULL THEN mostLow2 ELSE most2 % 1000000000 END AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, hedged2, sum(rivalling2) AS counted2, collect(rivals2) AS rivals2,
  sum(leastHigh2) AS leastHigh2, sum(leastLow2) AS leastLow2, all(one2 IN collect(bounded2) WHERE one2) AS bounded2,
  sum(mostHigh2) AS mostHigh2, sum(mostLow2) AS mostLow2
WITH [
  stage2, currency2, reason2, owners2,
  COLLECT {
    UNWIND owners2 AS one2
    MATCH (:Node&Initiative {id: one2[0]})-[:PART_OF*1..]->(whole2:Initiative)
    RETURN DISTINCT whole2.id AS wholes2 ORDER BY wholes2
  },
  times2, hedged2, counted2, leastHigh2, leastLow2,
  CASE WHEN bounded2 THEN mostHigh2 END, CASE WHEN bounded2 THEN mostLow2 END,
  COLLECT {
    UNWIND rivals2 AS one2
    UNWIND one2 AS rival2
    RETURN rival2 ORDER BY rival2 LIMIT 10
  }
] AS sums2
RETURN sums2
}] AS answer

// statement: gap/gaps
// document: gap/promised-and-not-given
// document: src/main/resources/data/examples/5-what-we-do-not-know
RETURN [COLLECT {
MATCH (gap1:Gap)
WHERE gap1.listOrder IS NOT NULL
AND gap1.id IS NOT NULL
WITH gap1 ORDER BY gap1.listOrder, gap1.id LIMIT $a1.take
RETURN [null, null, [gap1.id, gap1.completeness, gap1.citations, gap1.partly, gap1.known, gap1.list, gap1.promised]]
}, COUNT {
MATCH (gap1:Gap)
}] AS answer

// statement: hierarchy/parents-of-organisation
// document: register/colleges-of-a-university
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[hierarchy1:REGISTERED_UNDER]->(parent1:Organisation)
WITH hierarchy1, parent1 ORDER BY parent1.nameOrder, hierarchy1.id LIMIT $a1.take
RETURN [null, null, [parent1.id]]
}, null] AS answer

// statement: hierarchy/units-of-organisation
// document: register/colleges-of-a-university
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[hierarchy1:REGISTERED_UNDER]-(unit1:Organisation)
WITH hierarchy1, unit1 ORDER BY unit1.nameOrder, hierarchy1.id LIMIT $a1.take
RETURN [null, [hierarchy1.citations, hierarchy1.partly], [unit1.id, unit1.name]]
}, COUNT {
MATCH (parent)<-[hierarchy1:REGISTERED_UNDER]-(unit1:Organisation)
}] AS answer

// statement: identification/of-entity
// document: entity/whatever-has-an-id
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:IDENTIFIED_BY]->(identifier1:Identifier)
WITH identifier1 ORDER BY identifier1.scheme, identifier1.value, identifier1.id LIMIT $a1.take
RETURN [null, null, [identifier1.id, identifier1.scheme, identifier1.value]]
}, null] AS answer

// statement: identification/of-entity
// document: register/one-university-in-three-registers
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:IDENTIFIED_BY]->(identifier1:Identifier)
WITH identifier1 ORDER BY identifier1.scheme, identifier1.value, identifier1.id LIMIT $a1.take
RETURN [null, null, [identifier1.id, identifier1.citations, identifier1.partly, identifier1.scheme, identifier1.value]]
}, null] AS answer

// statement: identification/of-entity
// document: entity/whatever-has-an-id
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:IDENTIFIED_BY]->(identifier1:Identifier)
WITH identifier1 ORDER BY identifier1.scheme, identifier1.value, identifier1.id LIMIT $a1.take
RETURN [null, null, [identifier1.id, identifier1.scheme, identifier1.value]]
}, null] AS answer

// statement: identification/value
// document: receipt/seven-trusts
// document: search/sussex-neighborhood
// document: source/all-that-an-article-reports
// document: src/main/resources/data/examples/2-the-seven-trusts-and-their-money
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:IDENTIFIED_BY]->(identified1:Identifier {scheme: $a1.scheme})
RETURN [identified1.value] ORDER BY identified1.value LIMIT 1
}) AS answer

// statement: influence/further-reviews
// document: influence/what-the-wachter-review-led-to
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [null, COUNT {
MATCH (parent)-[influence1:LED_TO]->(further1:Review)
}] AS answer

// statement: influence/initiatives-of-review
// document: influence/from-reviews-to-money
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WHERE EXISTS {
MATCH (initiative1)<-[membership2:PART_OF]-(part2:Initiative)
}
WITH influence1, initiative1 ORDER BY initiative1.nameOrder, influence1.id LIMIT $a1.take
RETURN [null, [influence1.citations, influence1.partly, influence1.how], [initiative1.id, initiative1.name]]
}, null] AS answer

// statement: influence/initiatives-of-review
// document: evidence/announced-in-2016
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WHERE NOT coalesce(EXISTS {
MATCH (citation2:Citation)
WHERE citation2.id IN influence1.citations + coalesce(influence1.partly, [])
AND citation2.basis IN $a2.v0
}, false)
WITH influence1, initiative1 ORDER BY initiative1.nameOrder, influence1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name]]
}, null] AS answer

// statement: influence/initiatives-of-review
// document: group/most-related-inside
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WITH influence1, initiative1 ORDER BY COUNT { (initiative1)<-[:MENTIONS]-() } DESC, initiative1.nameOrder, influence1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name]]
}, null] AS answer

// statement: influence/initiatives-of-review
// document: mechanics/two-aliases
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WITH influence1, initiative1 ORDER BY initiative1.nameOrder DESC, influence1.id DESC LIMIT $a1.take
RETURN [[initiative1.nameOrder, influence1.id], [influence1.citations, influence1.partly, influence1.how], [initiative1.id, initiative1.name]]
}, null] AS answer

// statement: influence/initiatives-of-review
// document: mechanics/out-and-back
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WITH influence1, initiative1 ORDER BY initiative1.nameOrder DESC, influence1.id DESC LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name]]
}, null] AS answer

// statement: influence/initiatives-of-review
// document: influence/what-the-wachter-review-led-to
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WITH influence1, initiative1 ORDER BY initiative1.nameOrder, influence1.id LIMIT $a1.take
RETURN [null, [influence1.citations, influence1.partly, influence1.how], [initiative1.id, initiative1.name]]
}, COUNT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
}] AS answer

// statement: influence/initiatives-of-review
// document: mechanics/four-levels
// document: src/main/resources/data/examples/1-which-review-led-to-which-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WITH influence1, initiative1 ORDER BY initiative1.nameOrder, influence1.id LIMIT $a1.take
RETURN [null, [influence1.citations, influence1.partly, influence1.how], [initiative1.id, initiative1.name]]
}, null] AS answer

// statement: influence/initiatives-of-review
// document: mechanics/four-levels-as-usual
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WITH influence1, initiative1 ORDER BY initiative1.nameOrder, influence1.id LIMIT $a1.take
RETURN [null, [influence1.citations, influence1.partly], [initiative1.id, initiative1.name]]
}, null] AS answer

// statement: influence/initiatives-of-review
// document: evidence/whole-and-part
// document: mechanics/typename-everywhere
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WITH influence1, initiative1 ORDER BY initiative1.nameOrder, influence1.id LIMIT $a1.take
RETURN [null, [influence1.citations, influence1.partly], [initiative1.id]]
}, null] AS answer

// statement: influence/initiatives-of-review
// document: mechanics/merged-fields
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WITH influence1, initiative1 ORDER BY initiative1.nameOrder, influence1.id LIMIT $a1.take
RETURN [null, [influence1.how], [initiative1.id, initiative1.kind, initiative1.name]]
}, COUNT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
}] AS answer

// statement: influence/initiatives-of-review
// document: mechanics/skip-and-include
// document: mechanics/two-aliases
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WITH influence1, initiative1 ORDER BY initiative1.nameOrder, influence1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name]]
}, COUNT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
}] AS answer

// statement: influence/initiatives-of-review
// document: mechanics/out-and-back
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[influence1:LED_TO]->(initiative1:Initiative)
WITH influence1, initiative1 ORDER BY initiative1.nameOrder, influence1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name]]
}, null] AS answer

// statement: influence/reviews-of-initiative
// document: influence/which-review-led-to-the-exemplars
// document: influence/which-review-the-ai-framework-builds-on
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[influence1:LED_TO]-(review1:Review)
WITH influence1, review1 ORDER BY review1.nameOrder, influence1.id LIMIT $a1.take
RETURN [null, [influence1.citations, influence1.partly, influence1.how], [review1.id, review1.name, review1.published]]
}, null] AS answer

// statement: influence/reviews-of-initiative
// document: influence/what-the-wachter-review-led-to
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[influence1:LED_TO]-(review1:Review)
WITH influence1, review1 ORDER BY review1.nameOrder, influence1.id LIMIT $a1.take
RETURN [null, null, [review1.id, review1.name]]
}, COUNT {
MATCH (parent)<-[influence1:LED_TO]-(review1:Review)
}] AS answer

// statement: influence/reviews-of-initiative
// document: mechanics/merged-fields
// document: mechanics/out-and-back
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[influence1:LED_TO]-(review1:Review)
WITH influence1, review1 ORDER BY review1.nameOrder, influence1.id LIMIT $a1.take
RETURN [null, null, [review1.id, review1.name]]
}, null] AS answer

// statement: influence/reviews-of-initiative
// document: mechanics/out-and-back
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[influence1:LED_TO]-(review1:Review)
WITH influence1, review1 ORDER BY review1.nameOrder, influence1.id LIMIT $a1.take
RETURN [null, null, [review1.id]]
}, COUNT {
MATCH (parent)<-[influence1:LED_TO]-(review1:Review)
}] AS answer

// statement: influence/reviews-of-initiative
// document: group/most-related
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[influence1:LED_TO]-(review1:Review)
}] AS answer

// statement: initiative/by-id
// document: part/what-the-chi-zone-is-part-of
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.kind, initiative1.name] LIMIT 1
}) AS answer

// statement: initiative/by-id
// document: figure/academy-in-numbers
// document: figure/hopes
// document: influence/what-the-wachter-review-led-to
// document: influence/which-review-led-to-the-exemplars
// document: influence/which-review-the-ai-framework-builds-on
// document: participation/who-runs-widening-digital-participation
// document: src/main/resources/data/examples/5-what-we-do-not-know
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name] LIMIT 1
}) AS answer

// statement: initiative/by-id
// document: appointment/health-secretaries-at-two-announcements
// document: award/tendered-and-awarded
// document: evidence/there-and-back
// document: figure/when-it-started
// document: group/initiatives-by-topic
// document: group/most-related-inside
// document: mechanics/after-and-before
// document: mechanics/count-alone
// document: mechanics/edges-under-aliases
// document: mechanics/empty-page
// document: mechanics/evidence-pages
// document: mechanics/last-page
// document: mechanics/orders
// document: mechanics/page-info-alone
// document: mechanics/parts-of-evidence
// document: mechanics/places
// document: mechanics/two-fragments
// document: mechanics/valid-at
// document: part/through-parts
// document: receipt/worth-of-a-zone
// document: total/of-one-recipient
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id] LIMIT 1
}) AS answer

// statement: initiative/by-id
// document: participation/followers-and-their-exemplars
// document: src/main/resources/data/examples/4-who-took-part-in-what-and-with-whom
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name] LIMIT 1
}) AS answer

// statement: initiative/initiatives
// document: group/most-related
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE COUNT { (initiative1)<-[:LED_TO]-(:Review) } IS NOT NULL
AND initiative1.id IS NOT NULL
WITH initiative1 ORDER BY COUNT { (initiative1)<-[:LED_TO]-(:Review) } DESC, COUNT { (initiative1)<-[:ABOUT]-() } DESC, initiative1.id DESC LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name]]
}, null] AS answer

// statement: initiative/initiatives
// document: mechanics/filters-across
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.nameOrder IS NOT NULL
AND initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
AND ((EXISTS {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
WHERE participation2.role IN $a2.v0
AND EXISTS {
MATCH (organisation2)<-[appointment3:APPOINTED_TO]-(person3:Person)
WHERE appointment3.leading = $a3.v0
}
}) OR (initiative1.kind IN $a1.v0 AND NOT coalesce((EXISTS {
MATCH (initiative1)<-[participation4:PARTICIPATES_IN]-(organisation4:Organisation)
WHERE toLower(organisation4.name) CONTAINS toLower($a4.v0)
}), false)) OR ((toLower(initiative1.name) STARTS WITH toLower($a1.v1)) AND (NOT coalesce(EXISTS {
MATCH (initiative1)<-[influence5:LED_TO]-(review5:Review)
}, false)) AND (NOT coalesce(EXISTS {
MATCH (initiative1)<-[participation6:PARTICIPATES_IN]-(organisation6:Organisation)
}, false))))
WITH initiative1 ORDER BY initiative1.nameOrder, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.kind, initiative1.name]]
}, COUNT {
MATCH (initiative1:Initiative)
WHERE ((EXISTS {
MATCH (initiative1)<-[participation7:PARTICIPATES_IN]-(organisation7:Organisation)
WHERE participation7.role IN $a7.v0
AND EXISTS {
MATCH (organisation7)<-[appointment8:APPOINTED_TO]-(person8:Person)
WHERE appointment8.leading = $a8.v0
}
}) OR (initiative1.kind IN $a1.v2 AND NOT coalesce((EXISTS {
MATCH (initiative1)<-[participation9:PARTICIPATES_IN]-(organisation9:Organisation)
WHERE toLower(organisation9.name) CONTAINS toLower($a9.v0)
}), false)) OR ((toLower(initiative1.name) STARTS WITH toLower($a1.v3)) AND (NOT coalesce(EXISTS {
MATCH (initiative1)<-[influence10:LED_TO]-(review10:Review)
}, false)) AND (NOT coalesce(EXISTS {
MATCH (initiative1)<-[participation11:PARTICIPATES_IN]-(organisation11:Organisation)
}, false))))
}] AS answer

// statement: initiative/initiatives
// document: mechanics/filters-by-how-many
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.nameOrder IS NOT NULL
AND initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
AND COUNT {
MATCH (initiative1)<-[influence2:LED_TO]-(review2:Review)
} >= $a1.v0
WITH initiative1 ORDER BY initiative1.nameOrder, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id]]
}, null] AS answer

// statement: initiative/initiatives
// document: evidence/announced-in-2016
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.nameOrder IS NOT NULL
AND initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
AND EXISTS {
MATCH (initiative1)<-[announcement2:ANNOUNCED]-(person2:Person)
WHERE EXISTS {
MATCH (citation3:Citation)
WHERE citation3.id IN announcement2.citations + coalesce(announcement2.partly, [])
AND citation3.basis IN $a3.v0
AND EXISTS {
MATCH (citation3)-[:CITES]->(source4:Source)
WHERE source4.publishedEarliest >= $a4.v0
AND source4.publishedLatest < $a4.v1
}
}
}
WITH initiative1 ORDER BY initiative1.nameOrder, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name]]
}, null] AS answer

// statement: initiative/initiatives
// document: mechanics/filters-by-how-many
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.nameOrder IS NOT NULL
AND initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
AND EXISTS {
MATCH (initiative1)<-[influence2:LED_TO]-(review2:Review)
WHERE NOT coalesce(EXISTS {
MATCH (citation3:Citation)
WHERE citation3.id IN influence2.citations + coalesce(influence2.partly, [])
AND citation3.basis IN $a3.v0
}, false)
}
WITH initiative1 ORDER BY initiative1.nameOrder, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id]]
}, null] AS answer

// statement: initiative/initiatives
// document: src/main/resources/data/examples/4-who-took-part-in-what-and-with-whom
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.nameOrder IS NOT NULL
AND initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
AND EXISTS {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
}
WITH initiative1 ORDER BY initiative1.nameOrder, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name]]
}, null] AS answer

// statement: initiative/initiatives
// document: appointment/before-its-ends
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.nameOrder IS NOT NULL
AND initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
AND EXISTS {
MATCH (initiative1)<-[participation2:PARTICIPATES_IN]-(organisation2:Organisation)
}
WITH initiative1 ORDER BY initiative1.nameOrder, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id]]
}, null] AS answer

// statement: initiative/initiatives
// document: entity/planned-and-undated
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.nameOrder IS NOT NULL
AND initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
AND initiative1:Node AND initiative1.id IN $a1.v0
WITH initiative1 ORDER BY initiative1.nameOrder, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.status]]
}, null] AS answer

// statement: initiative/initiatives
// document: src/main/resources/examples/3-what-was-set-up-and-by-whom
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.nameOrder IS NOT NULL
AND initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
WITH initiative1 ORDER BY initiative1.nameOrder, initiative1.id LIMIT $a1.take
RETURN [[initiative1.nameOrder, initiative1.id], null, [initiative1.id, initiative1.name, initiative1.status]]
}, null] AS answer

// statement: initiative/initiatives
// document: mechanics/same-child
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.nameOrder IS NOT NULL
AND initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
WITH initiative1 ORDER BY initiative1.nameOrder, initiative1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name]]
}, null] AS answer

// statement: initiative/initiatives
// document: mechanics/page-info-alone
RETURN [COLLECT {
MATCH (initiative1:Initiative)
WHERE initiative1.nameOrder IS NOT NULL
AND initiative1.name IS NOT NULL
AND initiative1.id IS NOT NULL
WITH initiative1 ORDER BY initiative1.nameOrder, initiative1.id LIMIT $a1.take
RETURN [null, null, null]
}, null] AS answer

// statement: initiative/initiatives
// document: mechanics/filters-by-how-many
RETURN [null, COUNT {
MATCH (initiative1:Initiative)
WHERE COUNT {
MATCH (initiative1)<-[influence2:LED_TO]-(review2:Review)
} = $a1.v0
}] AS answer

// statement: initiative/initiatives
// document: src/main/resources/examples/1-what-there-is
RETURN [null, COUNT {
MATCH (initiative1:Initiative)
}] AS answer

// statement: initiative/initiatives (+ concern/of-entity)
// document: group/initiatives-by-topic
RETURN [null, COUNT {
MATCH (initiative1:Initiative)
}, null, null, COLLECT {
MATCH (initiative1:Initiative)
WITH initiative1, COLLECT {
MATCH (initiative1)-[concern3:CONCERNS]->(topic3:Topic)
RETURN DISTINCT topic3.id
} AS group2all0
UNWIND CASE WHEN size(group2all0) = 0 THEN [null] ELSE group2all0 END AS group2key0
WITH group2key0, count(*) AS group2count, [] AS group2measures, collect(DISTINCT initiative1.id) AS group2members
ORDER BY group2count DESC, group2key0 IS NULL, group2key0 LIMIT $a1.v0
RETURN [[group2key0], group2count, group2measures, group2members, null]
}, COLLECT {
MATCH (initiative1:Initiative)
WITH initiative1, initiative1.status AS group4key0
WITH initiative1, group4key0, initiative1.kind AS group4key1
WITH group4key0, group4key1, count(*) AS group4count, [] AS group4measures
ORDER BY group4count DESC, group4key0 IS NULL, group4key0, group4key1 IS NULL, group4key1 LIMIT $a1.v1
RETURN [[group4key0, group4key1], group4count, group4measures, null, null]
}] AS answer

// statement: leadership/initiatives-of-person
// document: group/posts-and-quotations
// document: src/main/resources/data/examples/3-one-persons-posts
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[leadership1:LEADS]->(initiative1:Initiative)
WITH leadership1, initiative1 ORDER BY initiative1.nameOrder, leadership1.id LIMIT $a1.take
RETURN [null, [leadership1.title], [initiative1.id, initiative1.name]]
}, null] AS answer

// statement: leadership/of-initiative
// document: participation/who-runs-widening-digital-participation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[leadership1:LEADS]-(person1:Person)
WITH leadership1, person1 ORDER BY person1.nameOrder, leadership1.id LIMIT $a1.take
RETURN [null, [leadership1.title], [person1.id, person1.name]]
}, null] AS answer

// statement: leadership/of-review
// document: influence/which-review-led-to-the-exemplars
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[leadership1:LEADS]-(person1:Person)
WITH leadership1, person1 ORDER BY person1.nameOrder, leadership1.id LIMIT $a1.take
RETURN [null, [leadership1.citations, leadership1.partly, leadership1.title], [person1.id, person1.name]]
}, null] AS answer

// statement: leadership/of-review
// document: src/main/resources/data/examples/1-which-review-led-to-which-initiative
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[leadership1:LEADS]-(person1:Person)
WITH leadership1, person1 ORDER BY person1.nameOrder, leadership1.id LIMIT $a1.take
RETURN [null, null, [person1.id, person1.name]]
}, null] AS answer

// statement: leadership/reviews-of-person
// document: group/posts-and-quotations
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[leadership1:LEADS]->(review1:Review)
WITH leadership1, review1 ORDER BY review1.nameOrder, leadership1.id LIMIT $a1.take
RETURN [null, [leadership1.title], [review1.id, review1.name]]
}, null] AS answer

// statement: link/ABOUT
// document: doubt/machine-rewritten
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:ABOUT {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/ANNOUNCED
// document: doubt/machine-rewritten
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:ANNOUNCED {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/ANNOUNCED_AT
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:ANNOUNCED_AT {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/ANSWERED_BY
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:ANSWERED_BY {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/APPOINTED_TO
// document: said/health-secretary
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:APPOINTED_TO {id: key}]->()
RETURN [edge1.id, edge1.title] LIMIT 1
}) AS answer

// statement: link/APPOINTED_TO
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:APPOINTED_TO {id: key}]->()
RETURN [edge1.id, endNode(edge1).id, type(edge1) + ':' + edge1.id, startNode(edge1).id, type(edge1)] LIMIT 1
}) AS answer

// statement: link/APPOINTED_TO
// document: said/chosen-and-narrowed
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:APPOINTED_TO {id: key}]->()
RETURN [edge1.id, startNode(edge1).id, edge1.title, type(edge1)] LIMIT 1
}) AS answer

// statement: link/APPOINTED_TO
// document: doubt/machine-rewritten
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:APPOINTED_TO {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/AWARDED_TO
// document: doubt/one-source
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:AWARDED_TO {id: key}]->()
RETURN [edge1.id, endNode(edge1).id, type(edge1) + ':' + edge1.id, startNode(edge1).id, type(edge1)] LIMIT 1
}) AS answer

// statement: link/AWARDED_TO
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:AWARDED_TO {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/BROADER
// document: doubt/machine-rewritten
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:BROADER {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/COMMISSIONED
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:COMMISSIONED {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/CONCERNS
// document: doubt/one-source
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:CONCERNS {id: key}]->()
RETURN [edge1.id, endNode(edge1).id, type(edge1) + ':' + edge1.id, startNode(edge1).id, type(edge1)] LIMIT 1
}) AS answer

// statement: link/CONCERNS
// document: doubt/machine-rewritten
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:CONCERNS {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/FUNDED_BY
// document: doubt/one-source
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:FUNDED_BY {id: key}]->()
RETURN [edge1.id, endNode(edge1).id, type(edge1) + ':' + edge1.id, startNode(edge1).id, type(edge1)] LIMIT 1
}) AS answer

// statement: link/FUNDED_BY
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:FUNDED_BY {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/GIVEN_TO
// document: doubt/machine-rewritten
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:GIVEN_TO {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/LEADS
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:LEADS {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/LED_TO
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:LED_TO {id: key}]->()
RETURN [edge1.id, endNode(edge1).id, type(edge1) + ':' + edge1.id, startNode(edge1).id, type(edge1)] LIMIT 1
}) AS answer

// statement: link/LED_TO
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:LED_TO {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/LOCATED_IN
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:LOCATED_IN {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/PARTICIPATES_IN
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:PARTICIPATES_IN {id: key}]->()
RETURN [edge1.id, endNode(edge1).id, type(edge1) + ':' + edge1.id, startNode(edge1).id, type(edge1)] LIMIT 1
}) AS answer

// statement: link/PARTICIPATES_IN
// document: doubt/machine-rewritten
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:PARTICIPATES_IN {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/PARTNERED_WITH
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:PARTNERED_WITH {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/PART_OF
// document: doubt/machine-rewritten
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:PART_OF {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/REGISTERED_UNDER
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:REGISTERED_UNDER {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/RESPONDED_TO
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:RESPONDED_TO {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/SPOKE_AT
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:SPOKE_AT {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: link/SUPPORTS
// document: doubt/machine-rewritten
// document: mechanics/doubts
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH ()-[edge1:SUPPORTS {id: key}]->()
RETURN [edge1.id, type(edge1) + ':' + edge1.id] LIMIT 1
}) AS answer

// statement: location/of-entity
// document: part/what-the-chi-zone-is-part-of
// document: participation/who-runs-widening-digital-participation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[location1:LOCATED_IN]->(place1:Place)
WITH location1, place1 ORDER BY place1.nameOrder, location1.id LIMIT $a1.take
RETURN [null, [location1.citations, location1.partly], [place1.id, place1.kind, place1.name]]
}, null] AS answer

// statement: location/of-entity
// document: mechanics/parts-of-evidence
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[location1:LOCATED_IN]->(place1:Place)
WITH location1, place1 ORDER BY place1.nameOrder, location1.id LIMIT $a1.take
RETURN [null, [location1.citations, location1.partly], null]
}, null] AS answer

// statement: location/of-entity
// document: part/what-the-chi-zone-is-part-of
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[location1:LOCATED_IN]->(place1:Place)
WITH location1, place1 ORDER BY place1.nameOrder, location1.id LIMIT $a1.take
RETURN [null, null, [place1.id, place1.kind, place1.name]]
}, null] AS answer

// statement: location/of-entity
// document: register/what-a-trust-was-called-and-where-it-lay
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[location1:LOCATED_IN]->(place1:Place)
WHERE ($a1.day IN location1.attested OR (location1.fromLatest <= $a1.day AND $a1.day < location1.untilEarliest))
AND place1.kind IN $a1.v0
WITH location1, place1 ORDER BY place1.nameOrder, location1.id LIMIT $a1.take
RETURN [null, null, [place1.id, place1.name]]
}, null] AS answer

// statement: location/of-entity
// document: register/what-a-trust-was-called-and-where-it-lay
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[location1:LOCATED_IN]->(place1:Place)
WHERE ((CASE WHEN location1.fromEarliest IS NOT NULL THEN location1.fromEarliest <= $a1.day ELSE size(location1.attested) = 0 OR any(attested IN location1.attested WHERE attested <= $a1.day) END AND coalesce($a1.day < location1.untilLatest, true)) OR $a1.day IN location1.attested)
AND place1.kind IN $a1.v0
WITH location1, place1 ORDER BY place1.nameOrder, location1.id LIMIT $a1.take
RETURN [null, [location1.from, location1.until], [place1.id, place1.name]]
}, null] AS answer

// statement: location/of-entity
// document: register/boards-and-where-they-serve
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[location1:LOCATED_IN]->(place1:Place)
WITH location1, place1 ORDER BY place1.nameOrder, location1.id LIMIT $a1.take
RETURN [null, null, [place1.id, place1.kind, place1.name]]
}, null] AS answer

// statement: location/of-entity
// document: mechanics/two-fragments
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[location1:LOCATED_IN]->(place1:Place)
WITH location1, place1 ORDER BY place1.nameOrder, location1.id LIMIT $a1.take
RETURN [null, null, [place1.id, place1.name]]
}, null] AS answer

// statement: location/organisations
// document: register/trusts-of-a-region-on-a-day
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Place {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[location1:LOCATED_IN]-(organisation1:Organisation)
WHERE ($a1.day IN location1.attested OR (location1.fromLatest <= $a1.day AND $a1.day < location1.untilEarliest))
AND organisation1.kind IN $a1.v0
WITH location1, organisation1 ORDER BY organisation1.nameOrder, location1.id LIMIT $a1.take
RETURN [null, [location1.citations, location1.partly, location1.from, location1.until], [organisation1.id, organisation1.name]]
}, COUNT {
MATCH (parent)<-[location1:LOCATED_IN]-(organisation1:Organisation)
WHERE ($a1.day IN location1.attested OR (location1.fromLatest <= $a1.day AND $a1.day < location1.untilEarliest))
AND organisation1.kind IN $a1.v1
}] AS answer

// statement: location/organisations
// document: register/who-lies-in-an-area
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Place {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[location1:LOCATED_IN]-(organisation1:Organisation)
WHERE ($a1.day IN location1.attested OR (location1.fromLatest <= $a1.day AND $a1.day < location1.untilEarliest))
AND organisation1.kind IN $a1.v0
WITH location1, organisation1 ORDER BY organisation1.nameOrder, location1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: location/organisations
// document: register/who-lies-in-a-city
// document: register/who-lies-in-an-area
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Place {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[location1:LOCATED_IN]-(organisation1:Organisation)
}] AS answer

// statement: mention/of-entity
// document: group/most-related-inside
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[mention1:MENTIONS]-(source1:Source)
WITH mention1, source1 ORDER BY COUNT { (source1)-[:MENTIONS]->() } DESC, mention1.id DESC LIMIT $a1.take
RETURN [null, null, [source1.id]]
}, null] AS answer

// statement: mention/of-entity
// document: group/most-related-inside
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[mention1:MENTIONS]-(source1:Source)
}] AS answer

// statement: mention/of-entity
// document: group/most-related-inside
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[mention1:MENTIONS]-(source1:Source)
}] AS answer

// statement: mention/of-source
// document: evidence/of-one-sort
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[mention1:MENTIONS]->(entity1:Entity)
WHERE (entity1:Trust)
WITH mention1, entity1 ORDER BY entity1.nameOrder, mention1.id LIMIT $a1.take
RETURN [null, null, CASE
WHEN entity1:Event OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id, entity1.name]]
WHEN entity1:Initiative OR entity1:Organisation THEN [CASE WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' END, [entity1.id, entity1.kind, entity1.name]]
END]
}, null] AS answer

// statement: mention/of-source
// document: group/most-related-inside
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[mention1:MENTIONS]->(entity1:Entity)
WITH mention1, entity1 ORDER BY COUNT { (entity1)<-[:MENTIONS]-() } DESC, mention1.id DESC LIMIT $a1.take
RETURN [null, null, CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id, entity1.name]]
END]
}, null] AS answer

// statement: mention/of-source
// document: source/all-that-an-article-reports
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[mention1:MENTIONS]->(entity1:Entity)
WITH mention1, entity1 ORDER BY entity1.nameOrder, mention1.id LIMIT $a1.take
RETURN [null, null, CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id, entity1.name]]
END]
}, null] AS answer

// statement: mention/of-source
// document: group/most-related-inside
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [null, COUNT {
MATCH (parent)-[mention1:MENTIONS]->(entity1:Entity)
}] AS answer

// statement: meta/release
// document: meta/packages
// document: register/which-registers-and-of-when
// document: src/main/resources/examples/1-what-there-is
RETURN head(COLLECT {
OPTIONAL MATCH (release1:DataRelease)
WITH release1
ORDER BY coalesce(release1.turn, 0) DESC, release1.name DESC
LIMIT 1
RETURN [release1.id, COLLECT { MATCH (loaded:DataRelease) RETURN [loaded.name, loaded.dataVersion, coalesce(loaded.sources, [])] ORDER BY loaded.name }] LIMIT 1
}) AS answer

// statement: naming/of-entity
// document: register/what-a-trust-was-called-and-where-it-lay
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:NAMED]->(name1:Name)
WHERE ((name1.untilFirst >= $a1.v0) OR ((name1.until IS NOT NULL) = $a1.v1))
AND name1.fromLast < $a1.v2
WITH name1 ORDER BY name1.preferred DESC, name1.textOrder, name1.id LIMIT $a1.take
RETURN [null, null, [name1.id, name1.kind, name1.text]]
}, null] AS answer

// statement: naming/of-entity
// document: naming/names-by-edition
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:NAMED]->(name1:Name)
WHERE name1.kind IN $a1.v0
WITH name1 ORDER BY name1.preferred DESC, name1.textOrder, name1.id LIMIT $a1.take
RETURN [null, null, [name1.id, name1.citations, name1.partly, name1.from, name1.kind, name1.text, name1.until]]
}, null] AS answer

// statement: naming/of-entity
// document: naming/which-organisation-was-the-hscic
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:NAMED]->(name1:Name)
WHERE name1.kind IN $a1.v0
WITH name1 ORDER BY name1.preferred DESC, name1.textOrder, name1.id LIMIT $a1.take
RETURN [null, null, [name1.id, name1.citations, name1.partly, name1.kind, name1.text]]
}, null] AS answer

// statement: naming/of-entity
// document: participation/who-runs-widening-digital-participation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:NAMED]->(name1:Name)
WHERE name1.kind IN $a1.v0
WITH name1 ORDER BY name1.preferred DESC, name1.textOrder, name1.id LIMIT $a1.take
RETURN [null, null, [name1.id, name1.citations, name1.partly, name1.text]]
}, null] AS answer

// statement: naming/of-entity
// document: register/trusts-that-were-renamed
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:NAMED]->(name1:Name)
WHERE name1.kind IN $a1.v0
WITH name1 ORDER BY name1.preferred DESC, name1.textOrder, name1.id LIMIT $a1.take
RETURN [null, null, [name1.id, name1.text, name1.until]]
}, null] AS answer

// statement: naming/of-entity
// document: entity/whatever-has-an-id
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:NAMED]->(name1:Name)
WITH name1 ORDER BY name1.preferred DESC, name1.textOrder, name1.id LIMIT $a1.take
RETURN [null, null, [name1.id, name1.kind, name1.preferred, name1.text]]
}, null] AS answer

// statement: naming/of-entity
// document: register/one-university-in-three-registers
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:NAMED]->(name1:Name)
WITH name1 ORDER BY name1.preferred DESC, name1.textOrder, name1.id LIMIT $a1.take
RETURN [null, null, [name1.id, name1.kind, name1.text]]
}, null] AS answer

// statement: naming/of-entity
// document: suggest/while-typing
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:NAMED]->(name1:Name)
WITH name1 ORDER BY name1.preferred DESC, name1.textOrder, name1.id LIMIT $a1.take
RETURN [null, null, [name1.id, name1.text]]
}, null] AS answer

// statement: occasion/of-event
// document: appointment/before-its-ends
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Event {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[occasion1:ANNOUNCED_AT]-(initiative1:Initiative)
WHERE ((CASE WHEN occasion1.fromEarliest IS NOT NULL THEN occasion1.fromEarliest <= $a1.day ELSE size(occasion1.attested) = 0 OR any(attested IN occasion1.attested WHERE attested <= $a1.day) END AND coalesce($a1.day < occasion1.untilLatest, true)) OR $a1.day IN occasion1.attested)
WITH occasion1, initiative1 ORDER BY initiative1.nameOrder, occasion1.id LIMIT $a1.take
RETURN [null, [CASE WHEN $a1.day IN occasion1.attested OR (occasion1.fromLatest <= $a1.day AND $a1.day < occasion1.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END], [initiative1.id]]
}, null] AS answer

// statement: occasion/of-initiative
// document: appointment/health-secretaries-at-two-announcements
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[occasion1:ANNOUNCED_AT]->(event1:Event)
WITH occasion1, event1 ORDER BY event1.nameOrder, occasion1.id LIMIT $a1.take
RETURN [null, null, [event1.id, event1.date, event1.name]]
}, null] AS answer

// statement: organisation/by-id
// document: appointment/health-secretary-on-a-day-nobody-names
// document: mechanics/redirect
// document: register/colleges-of-a-university
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id, organisation1.name] LIMIT 1
}) AS answer

// statement: organisation/by-id
// document: appointment/before-its-ends
// document: appointment/one-office-at-a-time
// document: entity/planned-and-undated
// document: evidence/whole-and-part
// document: lineage/who-lost-a-bid
// document: mechanics/dates-as-shown
// document: mechanics/same-relationship-twice
// document: mechanics/two-posts
// document: register/what-a-trust-was-called-and-where-it-lay
// document: total/of-one-recipient
// document: total/shares
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(organisation1:Organisation)
RETURN [organisation1.id] LIMIT 1
}) AS answer

// statement: organisation/organisations
// document: group/most-related
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE COUNT { (organisation1)<-[:FUNDED_BY]-() } IS NOT NULL
AND organisation1.id IS NOT NULL
WITH organisation1 ORDER BY COUNT { (organisation1)<-[:FUNDED_BY]-() } DESC, organisation1.id DESC LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: organisation/organisations
// document: receipt/two-or-more-awards
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND COUNT {
MATCH (organisation1)<-[receipt2:AWARDED_TO]-(award2:Award)
WHERE award2.stage IN $a2.v0
} >= $a1.v0
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: organisation/organisations
// document: receipt/two-or-more-awards
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND COUNT {
MATCH (organisation1)<-[receipt2:AWARDED_TO]-(award2:Award)
} >= $a1.v0
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: organisation/organisations
// document: register/code-as-people-write-it
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND EXISTS {
MATCH (organisation1)-[:IDENTIFIED_BY]->(identifier2:Identifier)
WHERE identifier2.scheme = $a2.v0
AND identifier2.value = $a2.v1
}
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id]]
}, null] AS answer

// statement: organisation/organisations
// document: register/code-as-people-write-it
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND EXISTS {
MATCH (organisation1)-[:IDENTIFIED_BY]->(identifier2:Identifier)
WHERE identifier2.scheme = $a2.v0
AND identifier2.value IN $a2.v1
}
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id]]
}, null] AS answer

// statement: organisation/organisations
// document: register/code-as-people-write-it
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND EXISTS {
MATCH (organisation1)-[:IDENTIFIED_BY]->(identifier2:Identifier)
WHERE identifier2.scheme IN $a2.v0
AND identifier2.value IN $a2.v1
}
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id]]
}, null] AS answer

// statement: organisation/organisations
// document: register/code-as-people-write-it
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND EXISTS {
MATCH (organisation1)-[:IDENTIFIED_BY]->(identifier2:Identifier)
WHERE identifier2.value IN $a2.v0
}
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id]]
}, null] AS answer

// statement: organisation/organisations
// document: naming/which-organisation-was-the-hscic
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND EXISTS {
MATCH (organisation1)-[:NAMED]->(name2:Name)
WHERE name2.text = $a2.v0
AND name2.kind IN $a2.v1
}
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, COUNT {
MATCH (organisation1:Organisation)
WHERE EXISTS {
MATCH (organisation1)-[:NAMED]->(name3:Name)
WHERE name3.text = $a3.v0
AND name3.kind IN $a3.v1
}
}] AS answer

// statement: organisation/organisations
// document: register/former-id
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND organisation1:Node AND organisation1.id = $a1.v0
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: organisation/organisations
// document: naming/names-by-edition
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND organisation1:Node AND organisation1.id IN $a1.v0
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: organisation/organisations
// document: register/boards-and-where-they-serve
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND toLower(organisation1.name) CONTAINS toLower($a1.v0)
AND organisation1.kind IN $a1.v1
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, COUNT {
MATCH (organisation1:Organisation)
WHERE toLower(organisation1.name) CONTAINS toLower($a1.v2)
AND organisation1.kind IN $a1.v3
}] AS answer

// statement: organisation/organisations
// document: organisation/as-a-person-sorts
RETURN [COLLECT {
MATCH (organisation1:Organisation)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND toLower(organisation1.name) STARTS WITH toLower($a1.v0)
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: organisation/organisations
// document: mechanics/empty-choices
RETURN [null, COUNT {
MATCH (organisation1:Organisation)
WHERE false
}] AS answer

// statement: organisation/organisations
// document: mechanics/empty-choices
RETURN [null, COUNT {
MATCH (organisation1:Organisation)
WHERE organisation1.kind IN $a1.v0
}] AS answer

// statement: organisation/organisations
// document: mechanics/empty-choices
RETURN [null, COUNT {
MATCH (organisation1:Organisation)
WHERE organisation1:Node AND organisation1.id IN $a1.v0
}] AS answer

// statement: organisation/organisations
// document: register/bodies-by-kind-and-region
// document: src/main/resources/examples/1-what-there-is
RETURN [null, COUNT {
MATCH (organisation1:Organisation)
}, null, null, COLLECT {
MATCH (organisation1:Organisation)
WITH organisation1, organisation1.kind AS group2key0
WITH group2key0, count(*) AS group2count, [] AS group2measures
ORDER BY group2count DESC, group2key0 IS NULL, group2key0 LIMIT $a1.v0
RETURN [[group2key0], group2count, group2measures, null, null]
}] AS answer

// statement: organisation/trusts
// document: register/trusts-that-closed-lately
RETURN [COLLECT {
MATCH (organisation1:Trust)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND EXISTS {
MATCH (organisation1)-[:HAS_FIGURE]->(figure2:Figure)
WHERE figure2.measure IN $a2.v0
AND figure2.dateEarliest >= $a2.v1
}
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, COUNT {
MATCH (organisation1:Trust)
WHERE EXISTS {
MATCH (organisation1)-[:HAS_FIGURE]->(figure3:Figure)
WHERE figure3.measure IN $a3.v0
AND figure3.dateEarliest >= $a3.v1
}
}] AS answer

// statement: organisation/trusts
// document: register/trusts-that-were-renamed
RETURN [COLLECT {
MATCH (organisation1:Trust)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND EXISTS {
MATCH (organisation1)-[:NAMED]->(name2:Name)
WHERE name2.kind IN $a2.v0
AND name2.untilFirst >= $a2.v1
}
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, COUNT {
MATCH (organisation1:Trust)
WHERE EXISTS {
MATCH (organisation1)-[:NAMED]->(name3:Name)
WHERE name3.kind IN $a3.v0
AND name3.untilFirst >= $a3.v1
}
}] AS answer

// statement: organisation/trusts
// document: participation/followers-and-their-exemplars
RETURN [COLLECT {
MATCH (organisation1:Trust)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND organisation1:Node AND organisation1.id IN $a1.v0
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: organisation/trusts
// document: register/bodies-by-kind-and-region
RETURN [null, COUNT {
MATCH (organisation1:Trust)
WHERE EXISTS {
MATCH (organisation1)-[:HAS_FIGURE]->(figure2:Figure)
WHERE figure2.measure IN $a2.v0
AND figure2.dateLatest < $a2.v1
}
}] AS answer

// statement: organisation/trusts
// document: participation/followers-and-their-exemplars
RETURN [null, COUNT {
MATCH (organisation1:Trust)
WHERE EXISTS {
MATCH (organisation1)-[partnership2:PARTNERED_WITH]->(partner2:Organisation)
WHERE EXISTS {
MATCH (found3:Node {id: partnership2.initiative})-[:REDIRECTS_TO*0..9]->(initiative3:Initiative)
WHERE toLower(initiative3.name) STARTS WITH toLower($a3.v0)
}
}
}] AS answer

// statement: organisation/universities
// document: participation/universities-that-run-or-research
RETURN [COLLECT {
MATCH (organisation1:University)
WHERE organisation1.nameOrder IS NOT NULL
AND organisation1.name IS NOT NULL
AND organisation1.id IS NOT NULL
AND EXISTS {
MATCH (organisation1)-[participation2:PARTICIPATES_IN]->(initiative2:Initiative)
}
WITH organisation1 ORDER BY organisation1.nameOrder, organisation1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, COUNT {
MATCH (organisation1:University)
WHERE EXISTS {
MATCH (organisation1)-[participation3:PARTICIPATES_IN]->(initiative3:Initiative)
}
}] AS answer

// statement: organisation/universities
// document: register/universities-of-one-register-alone
RETURN [null, COUNT {
MATCH (organisation1:University)
WHERE EXISTS {
MATCH (organisation1)-[:IDENTIFIED_BY]->(identifier2:Identifier)
WHERE identifier2.scheme = $a2.v0
}
AND EXISTS {
MATCH (organisation1)-[:IDENTIFIED_BY]->(identifier3:Identifier)
WHERE identifier3.scheme = $a3.v0
}
}] AS answer

// statement: organisation/universities
// document: register/universities-of-one-register-alone
RETURN [null, COUNT {
MATCH (organisation1:University)
WHERE EXISTS {
MATCH (organisation1)-[:IDENTIFIED_BY]->(identifier2:Identifier)
WHERE identifier2.scheme = $a2.v0
}
AND NOT coalesce(EXISTS {
MATCH (organisation1)-[:IDENTIFIED_BY]->(identifier3:Identifier)
WHERE identifier3.scheme = $a3.v0
}, false)
}] AS answer

// statement: part/parts-of-initiative
// document: participation/who-runs-widening-digital-participation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[membership1:PART_OF]-(part1:Initiative)
WHERE EXISTS {
MATCH (part1)-[:HAS_FIGURE]->(figure2:Figure)
WHERE figure2.measure IN $a2.v0
}
WITH membership1, part1 ORDER BY part1.nameOrder, membership1.id LIMIT $a1.take
RETURN [null, null, [part1.id, part1.name]]
}, null] AS answer

// statement: part/parts-of-initiative
// document: influence/from-reviews-to-money
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[membership1:PART_OF]-(part1:Initiative)
WITH membership1, part1 ORDER BY part1.nameOrder, membership1.id LIMIT $a1.take
RETURN [null, [membership1.citations, membership1.partly], [part1.id, part1.name]]
}, null] AS answer

// statement: part/parts-of-initiative
// document: part/what-the-chi-zone-is-part-of
// document: participation/who-runs-widening-digital-participation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[membership1:PART_OF]-(part1:Initiative)
WITH membership1, part1 ORDER BY part1.nameOrder, membership1.id LIMIT $a1.take
RETURN [null, null, [part1.id, part1.name]]
}, null] AS answer

// statement: part/parts-of-organisation
// document: participation/universities-that-run-or-research
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[membership1:PART_OF]-(part1:Organisation)
WITH membership1, part1 ORDER BY part1.nameOrder, membership1.id LIMIT $a1.take
RETURN [null, null, [part1.id, part1.kind, part1.name]]
}, null] AS answer

// statement: part/parts-of-place
// document: register/who-lies-in-a-city
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Place {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[membership1:PART_OF]-(part1:Place)
}] AS answer

// statement: part/wholes-of-initiative
// document: part/what-the-chi-zone-is-part-of
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[membership1:PART_OF]->(whole1:Initiative)
WITH membership1, whole1 ORDER BY whole1.nameOrder, membership1.id LIMIT $a1.take
RETURN [null, [membership1.citations, membership1.partly], [whole1.id, whole1.name]]
}, null] AS answer

// statement: part/wholes-of-initiative
// document: award/exemplar-funding
// document: influence/what-the-wachter-review-led-to
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[membership1:PART_OF]->(whole1:Initiative)
WITH membership1, whole1 ORDER BY whole1.nameOrder, membership1.id LIMIT $a1.take
RETURN [null, null, [whole1.id, whole1.name]]
}, null] AS answer

// statement: part/wholes-of-place
// document: register/boards-and-where-they-serve
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Place {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[membership1:PART_OF]->(whole1:Place)
WITH membership1, whole1 ORDER BY whole1.nameOrder, membership1.id LIMIT $a1.take
RETURN [null, [membership1.citations, membership1.partly, membership1.from], [whole1.id, whole1.kind, whole1.name]]
}, null] AS answer

// statement: part/wholes-of-place
// document: register/who-lies-in-a-city
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Place {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[membership1:PART_OF]->(whole1:Place)
WITH membership1, whole1 ORDER BY whole1.nameOrder, membership1.id LIMIT $a1.take
RETURN [null, null, [whole1.id, whole1.kind, whole1.name]]
}, null] AS answer

// statement: part/wholes-of-place
// document: participation/who-runs-widening-digital-participation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Place {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[membership1:PART_OF]->(whole1:Place)
WITH membership1, whole1 ORDER BY whole1.nameOrder, membership1.id LIMIT $a1.take
RETURN [null, null, [whole1.id, whole1.name]]
}, null] AS answer

// statement: part/wholes-of-place
// document: entity/planned-and-undated
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Place {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[membership1:PART_OF]->(whole1:Place)
WITH membership1, whole1 ORDER BY whole1.nameOrder, membership1.id LIMIT $a1.take
RETURN [null, null, [whole1.id]]
}, null] AS answer

// statement: participation/of-initiative
// document: mechanics/valid-at
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE ($a1.day IN participation1.attested OR (participation1.fromLatest <= $a1.day AND $a1.day < participation1.untilEarliest))
WITH participation1, organisation1 ORDER BY organisation1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, [CASE WHEN $a1.day IN participation1.attested OR (participation1.fromLatest <= $a1.day AND $a1.day < participation1.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, type(participation1) + ':' + participation1.id], null]
}, COUNT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE ($a1.day IN participation1.attested OR (participation1.fromLatest <= $a1.day AND $a1.day < participation1.untilEarliest))
}] AS answer

// statement: participation/of-initiative
// document: mechanics/valid-at
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE ((CASE WHEN participation1.fromEarliest IS NOT NULL THEN participation1.fromEarliest <= $a1.day ELSE size(participation1.attested) = 0 OR any(attested IN participation1.attested WHERE attested <= $a1.day) END AND coalesce($a1.day < participation1.untilLatest, true)) OR $a1.day IN participation1.attested)
WITH participation1, organisation1 ORDER BY organisation1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, [participation1.attested, CASE WHEN $a1.day IN participation1.attested OR (participation1.fromLatest <= $a1.day AND $a1.day < participation1.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END, participation1.from, type(participation1) + ':' + participation1.id, participation1.until], null]
}, COUNT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE ((CASE WHEN participation1.fromEarliest IS NOT NULL THEN participation1.fromEarliest <= $a1.day ELSE size(participation1.attested) = 0 OR any(attested IN participation1.attested WHERE attested <= $a1.day) END AND coalesce($a1.day < participation1.untilLatest, true)) OR $a1.day IN participation1.attested)
}] AS answer

// statement: participation/of-initiative
// document: mechanics/after-and-before
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE organisation1.nameOrder >= $a1.after0 AND (organisation1.nameOrder > $a1.after0 OR participation1.id > $a1.after1)
AND organisation1.nameOrder <= $a1.before0 AND (organisation1.nameOrder < $a1.before0 OR participation1.id < $a1.before1)
WITH participation1, organisation1 ORDER BY organisation1.nameOrder DESC, participation1.id DESC LIMIT $a1.take
RETURN [null, [type(participation1) + ':' + participation1.id], null]
}, null, EXISTS {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE NOT (organisation1.nameOrder <= $a1.before0 AND (organisation1.nameOrder < $a1.before0 OR participation1.id < $a1.before1))
}, EXISTS {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE NOT (organisation1.nameOrder >= $a1.after0 AND (organisation1.nameOrder > $a1.after0 OR participation1.id > $a1.after1))
}] AS answer

// statement: participation/of-initiative
// document: mechanics/after-and-before
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE organisation1.nameOrder >= $a1.after0 AND (organisation1.nameOrder > $a1.after0 OR participation1.id > $a1.after1)
AND organisation1.nameOrder <= $a1.before0 AND (organisation1.nameOrder < $a1.before0 OR participation1.id < $a1.before1)
WITH participation1, organisation1 ORDER BY organisation1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, [type(participation1) + ':' + participation1.id], null]
}, COUNT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
}, EXISTS {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE NOT (organisation1.nameOrder >= $a1.after0 AND (organisation1.nameOrder > $a1.after0 OR participation1.id > $a1.after1))
}, EXISTS {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE NOT (organisation1.nameOrder <= $a1.before0 AND (organisation1.nameOrder < $a1.before0 OR participation1.id < $a1.before1))
}] AS answer

// statement: participation/of-initiative
// document: mechanics/after-and-before
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE organisation1.nameOrder >= $a1.after0 AND (organisation1.nameOrder > $a1.after0 OR participation1.id > $a1.after1)
AND organisation1.nameOrder <= $a1.before0 AND (organisation1.nameOrder < $a1.before0 OR participation1.id < $a1.before1)
WITH participation1, organisation1 ORDER BY organisation1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, null, null]
}, null, EXISTS {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE NOT (organisation1.nameOrder >= $a1.after0 AND (organisation1.nameOrder > $a1.after0 OR participation1.id > $a1.after1))
}, EXISTS {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE NOT (organisation1.nameOrder <= $a1.before0 AND (organisation1.nameOrder < $a1.before0 OR participation1.id < $a1.before1))
}] AS answer

// statement: participation/of-initiative
// document: mechanics/same-child
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE organisation1:Node AND organisation1.id IN $a1.v0
WITH participation1, organisation1 ORDER BY organisation1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, [participation1.role], [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: participation/of-initiative
// document: mechanics/evidence-pages
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE participation1.id = $a1.v0
WITH participation1, organisation1 ORDER BY organisation1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, [participation1.citations, participation1.partly], null]
}, null] AS answer

// statement: participation/of-initiative
// document: part/what-the-chi-zone-is-part-of
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE participation1.role IN $a1.v0
WITH participation1, organisation1 ORDER BY organisation1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, [participation1.citations, participation1.partly], [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: participation/of-initiative
// document: mechanics/orders
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY CASE WHEN participation1.from IS NULL THEN date('-9999-01-01') ELSE participation1.fromOrder END DESC, participation1.id DESC LIMIT $a1.take
RETURN [null, [participation1.from], [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: participation/of-initiative
// document: mechanics/page-info-alone
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY organisation1.nameOrder DESC, participation1.id DESC LIMIT $a1.take
RETURN [[organisation1.nameOrder, participation1.id], null, null]
}, null] AS answer

// statement: participation/of-initiative
// document: mechanics/last-page
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY organisation1.nameOrder DESC, participation1.id DESC LIMIT $a1.take
RETURN [null, [type(participation1) + ':' + participation1.id, participation1.role], [organisation1.id, organisation1.name]]
}, COUNT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
}] AS answer

// statement: participation/of-initiative
// document: mechanics/empty-page
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY organisation1.nameOrder, participation1.id LIMIT $a1.take
RETURN [[organisation1.nameOrder, participation1.id], [participation1.role], [organisation1.id, organisation1.name]]
}, COUNT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
}] AS answer

// statement: participation/of-initiative
// document: mechanics/places
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY organisation1.nameOrder, participation1.id LIMIT $a1.take
RETURN [[organisation1.nameOrder, participation1.id], [type(participation1) + ':' + participation1.id], null]
}, null] AS answer

// statement: participation/of-initiative
// document: influence/which-review-the-ai-framework-builds-on
// document: src/main/resources/data/examples/4-who-took-part-in-what-and-with-whom
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY organisation1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, [participation1.citations, participation1.partly, participation1.role], [organisation1.id, organisation1.kind, organisation1.name]]
}, null] AS answer

// statement: participation/of-initiative
// document: influence/from-reviews-to-money
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY organisation1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, [participation1.citations, participation1.partly, participation1.role], [organisation1.id, organisation1.name]]
}, COUNT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
}] AS answer

// statement: participation/of-initiative
// document: mechanics/four-levels
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY organisation1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, [participation1.citations, participation1.partly, participation1.role], [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: participation/of-initiative
// document: mechanics/four-levels-as-usual
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY organisation1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, [participation1.citations, participation1.partly], [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: participation/of-initiative
// document: mechanics/edges-under-aliases
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY organisation1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, [participation1.role, participation1.citations, participation1.partly], [organisation1.id, organisation1.name, organisation1.kind]]
}, null] AS answer

// statement: participation/of-initiative
// document: mechanics/two-fragments
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY organisation1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, [participation1.role], [organisation1.id, organisation1.kind, organisation1.name]]
}, COUNT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
}] AS answer

// statement: participation/of-initiative
// document: src/main/resources/examples/3-what-was-set-up-and-by-whom
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY organisation1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, [participation1.role], [organisation1.id, organisation1.name]]
}, COUNT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
}] AS answer

// statement: participation/of-initiative
// document: mechanics/valid-at
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY organisation1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, null, null]
}, null] AS answer

// statement: participation/of-initiative
// document: participation/who-runs-widening-digital-participation
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY participation1.role DESC, organisation1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, [participation1.citations, participation1.partly, participation1.role], [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: participation/of-initiative
// document: mechanics/orders
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1 ORDER BY participation1.role DESC, organisation1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, [participation1.role], [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: participation/of-initiative
// document: appointment/before-its-ends
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE ((CASE WHEN participation1.fromEarliest IS NOT NULL THEN participation1.fromEarliest <= $a1.day ELSE size(participation1.attested) = 0 OR any(attested IN participation1.attested WHERE attested <= $a1.day) END AND coalesce($a1.day < participation1.untilLatest, true)) OR $a1.day IN participation1.attested)
}] AS answer

// statement: participation/of-initiative
// document: mechanics/count-alone
// document: part/through-parts
// document: participation/followers-and-their-exemplars
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
}] AS answer

// statement: participation/of-initiative
// document: group/initiatives-by-topic
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, null, null, null, COLLECT {
MATCH (parent)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WITH participation1, organisation1, participation1.role AS group2key0
WITH group2key0, count(*) AS group2count, [] AS group2measures, collect(DISTINCT organisation1.id) AS group2members
ORDER BY group2count DESC, group2key0 IS NULL, group2key0 LIMIT $a1.v0
RETURN [[group2key0], group2count, group2measures, group2members, null]
}] AS answer

// statement: participation/of-initiative-and-parts
// document: part/through-parts
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH ANY (parent)<-[:PART_OF]-*(part1:Initiative)
MATCH (part1)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE participation1.role IN $a1.v0
WITH participation1, organisation1 ORDER BY organisation1.nameOrder DESC, participation1.id DESC LIMIT $a1.take
RETURN [null, [endNode(participation1).id, participation1.role], [organisation1.id, organisation1.name]]
}, COUNT {
MATCH ANY (parent)<-[:PART_OF]-*(part1:Initiative)
MATCH (part1)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE participation1.role IN $a1.v1
}, null, null, COLLECT {
MATCH ANY (parent)<-[:PART_OF]-*(part1:Initiative)
MATCH (part1)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
WHERE participation1.role IN $a1.v2
WITH participation1, organisation1, participation1.role AS group2key0
WITH group2key0, count(*) AS group2count, [] AS group2measures
ORDER BY group2count DESC, group2key0 IS NULL, group2key0 LIMIT $a1.v3
RETURN [[group2key0], group2count, group2measures, null, null]
}] AS answer

// statement: participation/of-initiative-and-parts
// document: part/through-parts
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, COUNT {
MATCH ANY (parent)<-[:PART_OF]-*(part1:Initiative)
MATCH (part1)<-[participation1:PARTICIPATES_IN]-(organisation1:Organisation)
}] AS answer

// statement: participation/of-organisation
// document: appointment/before-its-ends
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[participation1:PARTICIPATES_IN]->(initiative1:Initiative)
WHERE ((CASE WHEN participation1.fromEarliest IS NOT NULL THEN participation1.fromEarliest <= $a1.day ELSE size(participation1.attested) = 0 OR any(attested IN participation1.attested WHERE attested <= $a1.day) END AND coalesce($a1.day < participation1.untilLatest, true)) OR $a1.day IN participation1.attested)
WITH participation1, initiative1 ORDER BY initiative1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, [CASE WHEN $a1.day IN participation1.attested OR (participation1.fromLatest <= $a1.day AND $a1.day < participation1.untilEarliest) THEN 'CERTAIN' ELSE 'POSSIBLE' END], [initiative1.id]]
}, null] AS answer

// statement: participation/of-organisation
// document: lineage/who-lost-a-bid
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[participation1:PARTICIPATES_IN]->(initiative1:Initiative)
WITH participation1, initiative1 ORDER BY initiative1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, [participation1.role], [initiative1.id]]
}, null] AS answer

// statement: participation/of-organisation
// document: mechanics/same-child
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[participation1:PARTICIPATES_IN]->(initiative1:Initiative)
WITH participation1, initiative1 ORDER BY initiative1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, null, [initiative1.id, initiative1.name]]
}, COUNT {
MATCH (parent)-[participation1:PARTICIPATES_IN]->(initiative1:Initiative)
}] AS answer

// statement: participation/of-organisation
// document: participation/universities-that-run-or-research
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[participation1:PARTICIPATES_IN]->(initiative1:Initiative)
WITH participation1, initiative1 ORDER BY participation1.role, initiative1.nameOrder, participation1.id LIMIT $a1.take
RETURN [null, [participation1.attested, participation1.citations, participation1.partly, participation1.role], [initiative1.id, initiative1.name]]
}, null] AS answer

// statement: participation/of-organisation
// document: group/most-related-inside
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [null, COUNT {
MATCH (parent)-[participation1:PARTICIPATES_IN]->(initiative1:Initiative)
}] AS answer

// statement: partnership/partner-of
// document: participation/followers-and-their-exemplars
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[partnership1:PARTNERED_WITH]-(follower1:Organisation)
WITH partnership1, follower1 ORDER BY follower1.nameOrder, partnership1.id LIMIT $a1.take
RETURN [null, [partnership1.citations, partnership1.partly, partnership1.initiative, partnership1.role], [follower1.id, follower1.name]]
}, null] AS answer

// statement: partnership/partners
// document: src/main/resources/data/examples/4-who-took-part-in-what-and-with-whom
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[partnership1:PARTNERED_WITH]->(partner1:Organisation)
WITH partnership1, partner1 ORDER BY partner1.nameOrder, partnership1.id LIMIT $a1.take
RETURN [null, [partnership1.initiative, partnership1.role], [partner1.id, partner1.name]]
}, null] AS answer

// statement: partnership/partners
// document: participation/followers-and-their-exemplars
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [null, COUNT {
MATCH (parent)-[partnership1:PARTNERED_WITH]->(partner1:Organisation)
}] AS answer

// statement: person/by-id
// document: appointment/the-posts-of-adrian-brooke
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(person1:Person)
RETURN [person1.id, person1.honorificPrefix, person1.name] LIMIT 1
}) AS answer

// statement: person/by-id
// document: src/main/resources/data/examples/3-one-persons-posts
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(person1:Person)
RETURN [person1.id, person1.name] LIMIT 1
}) AS answer

// statement: person/by-id
// document: entity/planned-and-undated
// document: evidence/whole-and-part
// document: quoting/what-a-person-said
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(person1:Person)
RETURN [person1.id] LIMIT 1
}) AS answer

// statement: person/leaders
// document: appointment/health-secretary-on-a-day-nobody-names
RETURN [COLLECT {
MATCH (person1:Person)
WHERE EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE post1:LEADS OR post1.leading }
AND person1.nameOrder IS NOT NULL
AND person1.name IS NOT NULL
AND person1.id IS NOT NULL
AND (EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE (post1:LEADS OR post1.leading) AND ($a1.day IN post1.attested OR (post1.fromLatest <= $a1.day AND $a1.day < post1.untilEarliest)) })
WITH person1 ORDER BY person1.nameOrder, person1.id LIMIT $a1.take
RETURN [null, null, [person1.id, person1.name]]
}, COUNT {
MATCH (person1:Person)
WHERE EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE post1:LEADS OR post1.leading }
AND (EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE (post1:LEADS OR post1.leading) AND ($a1.day IN post1.attested OR (post1.fromLatest <= $a1.day AND $a1.day < post1.untilEarliest)) })
}] AS answer

// statement: person/leaders
// document: appointment/health-secretary-on-a-day-nobody-names
RETURN [null, COUNT {
MATCH (person1:Person)
WHERE EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE post1:LEADS OR post1.leading }
AND (EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE (post1:LEADS OR post1.leading) AND ((CASE WHEN post1.fromEarliest IS NOT NULL THEN post1.fromEarliest <= $a1.day ELSE size(post1.attested) = 0 OR any(attested IN post1.attested WHERE attested <= $a1.day) END AND coalesce($a1.day < post1.untilLatest, true)) OR $a1.day IN post1.attested) })
AND person1:Node AND person1.id = $a1.v0
}] AS answer

// statement: person/leaders
// document: appointment/the-posts-of-adrian-brooke
RETURN [null, COUNT {
MATCH (person1:Person)
WHERE EXISTS { (person1)-[post1:APPOINTED_TO|LEADS]->() WHERE post1:LEADS OR post1.leading }
AND person1:Node AND person1.id = $a1.v0
}] AS answer

// statement: person/people
// document: group/most-related
RETURN [COLLECT {
MATCH (person1:Person)
WHERE COUNT { (person1)-[:SAID]->() } IS NOT NULL
AND person1.id IS NOT NULL
WITH person1 ORDER BY COUNT { (person1)-[:SAID]->() } DESC, person1.nameOrder, person1.id LIMIT $a1.take
RETURN [null, null, [person1.id, person1.name]]
}, null] AS answer

// statement: person/people
// document: group/most-related
RETURN [COLLECT {
MATCH (person1:Person)
WHERE COUNT { MATCH (person1)-[:SAID]->()-[:ABOUT]->(quoted1:Initiative) RETURN DISTINCT quoted1 } IS NOT NULL
AND person1.id IS NOT NULL
WITH person1 ORDER BY COUNT { MATCH (person1)-[:SAID]->()-[:ABOUT]->(quoted1:Initiative) RETURN DISTINCT quoted1 } DESC, person1.id DESC LIMIT $a1.take
RETURN [null, null, [person1.id, person1.name]]
}, null] AS answer

// statement: person/people
// document: mechanics/filters-by-how-many
RETURN [COLLECT {
MATCH (person1:Person)
WHERE person1.nameOrder IS NOT NULL
AND person1.name IS NOT NULL
AND person1.id IS NOT NULL
AND COUNT {
MATCH (person1)-[appointment2:APPOINTED_TO]->(organisation2:Organisation)
WHERE EXISTS {
MATCH (citation3:Citation)
WHERE citation3.id IN appointment2.citations + coalesce(appointment2.partly, [])
AND citation3.basis IN $a3.v0
}
} >= $a1.v0
WITH person1 ORDER BY person1.nameOrder, person1.id LIMIT $a1.take
RETURN [null, null, [person1.id]]
}, null] AS answer

// statement: person/people
// document: appointment/before-its-ends
RETURN [COLLECT {
MATCH (person1:Person)
WHERE person1.nameOrder IS NOT NULL
AND person1.name IS NOT NULL
AND person1.id IS NOT NULL
AND EXISTS {
MATCH (person1)-[appointment2:APPOINTED_TO]->(organisation2:Organisation)
}
WITH person1 ORDER BY person1.nameOrder, person1.id LIMIT $a1.take
RETURN [null, null, [person1.id]]
}, null] AS answer

// statement: person/people
// document: src/main/resources/examples/2-who-holds-which-post
RETURN [COLLECT {
MATCH (person1:Person)
WHERE person1.nameOrder IS NOT NULL
AND person1.name IS NOT NULL
AND person1.id IS NOT NULL
WITH person1 ORDER BY person1.nameOrder, person1.id LIMIT $a1.take
RETURN [[person1.nameOrder, person1.id], null, [person1.id, person1.name]]
}, null] AS answer

// statement: person/people
// document: src/main/resources/examples/1-what-there-is
RETURN [null, COUNT {
MATCH (person1:Person)
}] AS answer

// statement: person/people
// document: group/posts-and-quotations
RETURN [null, null, null, null, COLLECT {
MATCH (person1:Person)
WITH person1, COUNT { (person1)-[:APPOINTED_TO|LEADS]->() } AS group2key0
WITH group2key0, count(*) AS group2count, [] AS group2measures, collect(DISTINCT person1.id) AS group2members
ORDER BY group2key0 IS NULL, group2key0 DESC LIMIT $a1.v0
RETURN [[group2key0], group2count, group2measures, group2members, null]
}, COLLECT {
MATCH (person1:Person)
WITH person1, COUNT { MATCH (person1)-[:SAID]->()-[:ABOUT]->(quoted1:Initiative) RETURN DISTINCT quoted1 } AS group3key0
WITH group3key0, count(*) AS group3count, [] AS group3measures, collect(DISTINCT person1.id) AS group3members
ORDER BY group3key0 IS NULL, group3key0 DESC LIMIT $a1.v1
RETURN [[group3key0], group3count, group3measures, group3members, null]
}] AS answer

// statement: place/by-id
// document: register/who-lies-in-a-city
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(place1:Place)
RETURN [place1.id, place1.kind, place1.name] LIMIT 1
}) AS answer

// statement: place/by-id
// document: register/trusts-of-a-region-on-a-day
// document: register/who-lies-in-an-area
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(place1:Place)
RETURN [place1.id, place1.name] LIMIT 1
}) AS answer

// statement: place/by-id
// document: entity/planned-and-undated
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(place1:Place)
RETURN [place1.id] LIMIT 1
}) AS answer

// statement: publication/of-organisation
// document: derivation/copies
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[publication1:PUBLISHED_BY]-(source1:Source)
}] AS answer

// statement: publication/of-source
// document: derivation/copies
// document: influence/which-review-the-ai-framework-builds-on
// document: source/all-that-an-article-reports
// document: src/main/resources/data/examples/5-what-we-do-not-know
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[publication1:PUBLISHED_BY]->(organisation1:Organisation)
WITH publication1, organisation1 ORDER BY organisation1.nameOrder, publication1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: quotation/by-id
// document: quotation/when-it-was-said
RETURN head(COLLECT {
MATCH (quotation1:Quotation {id: $a1.id})
RETURN [quotation1.id, quotation1.citations, quotation1.partly, quotation1.said] LIMIT 1
}) AS answer

// statement: quotation/by-id
// document: quotation/when-it-was-said
RETURN head(COLLECT {
MATCH (quotation1:Quotation {id: $a1.id})
RETURN [quotation1.id, quotation1.said] LIMIT 1
}) AS answer

// statement: quotation/quotations
// document: quotation/as-spoken
RETURN [COLLECT {
MATCH (quotation1:Quotation)
WHERE quotation1.id IS NOT NULL
AND quotation1.id IS NOT NULL
AND quotation1.fidelity IN $a1.v0
WITH quotation1 ORDER BY quotation1.id LIMIT $a1.take
RETURN [null, null, [quotation1.id, quotation1.capacity, quotation1.citations, quotation1.partly]]
}, COUNT {
MATCH (quotation1:Quotation)
WHERE quotation1.fidelity IN $a1.v1
}] AS answer

// statement: quotation/quotations
// document: quotation/as-spoken
RETURN [COLLECT {
MATCH (quotation1:Quotation)
WHERE quotation1.id IS NOT NULL
AND quotation1.id IS NOT NULL
AND quotation1.fidelity IN $a1.v0
WITH quotation1 ORDER BY quotation1.id LIMIT $a1.take
RETURN [null, null, [quotation1.id, quotation1.citations, quotation1.partly]]
}, COUNT {
MATCH (quotation1:Quotation)
WHERE quotation1.fidelity IN $a1.v1
}] AS answer

// statement: quotation/quotations
// document: quotation/when-it-was-said
RETURN [COLLECT {
MATCH (quotation1:Quotation)
WHERE quotation1.id IS NOT NULL
AND quotation1.id IS NOT NULL
AND quotation1.saidEarliest >= $a1.v0
WITH quotation1 ORDER BY quotation1.id LIMIT $a1.take
RETURN [null, null, [quotation1.id, quotation1.said]]
}, COUNT {
MATCH (quotation1:Quotation)
WHERE quotation1.saidEarliest >= $a1.v1
}] AS answer

// statement: quotation/quotations
// document: quotation/when-it-was-said
RETURN [COLLECT {
MATCH (quotation1:Quotation)
WHERE quotation1.saidOrder IS NOT NULL
AND quotation1.id IS NOT NULL
WITH quotation1 ORDER BY quotation1.saidOrder, quotation1.id LIMIT $a1.take
RETURN [null, null, [quotation1.id, quotation1.said]]
}, null] AS answer

// statement: quotation/quotations
// document: quotation/when-it-was-said
RETURN [COLLECT {
MATCH (quotation1:Quotation)
WHERE quotation1.saidOrderDown IS NOT NULL
AND quotation1.id IS NOT NULL
WITH quotation1 ORDER BY quotation1.saidOrderDown DESC, quotation1.id DESC LIMIT $a1.take
RETURN [null, null, [quotation1.id, quotation1.said]]
}, null] AS answer

// statement: quoting/of-person
// document: quoting/what-a-person-said
// document: src/main/resources/data/examples/3-one-persons-posts
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:SAID]->(quotation1:Quotation)
WITH quotation1 ORDER BY quotation1.id LIMIT $a1.take
RETURN [null, null, [quotation1.id, quotation1.capacity, quotation1.fidelity, quotation1.gist]]
}, null] AS answer

// statement: quoting/of-person
// document: group/posts-and-quotations
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[:SAID]->(quotation1:Quotation)
WITH quotation1 ORDER BY quotation1.id LIMIT $a1.take
RETURN [null, null, [quotation1.id]]
}, null] AS answer

// statement: quoting/of-person
// document: group/most-related
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [null, COUNT {
MATCH (parent)-[:SAID]->(quotation1:Quotation)
}] AS answer

// statement: quoting/person
// document: concern/topics
// document: quotation/as-spoken
// document: source/all-that-an-article-reports
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Quotation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)<-[:SAID]-(person1:Person)
RETURN [person1.id, person1.name] LIMIT 1
}) AS answer

// statement: reading/common-neighbours
// document: mechanics/empty-choices
// document: path/what-three-have-in-common
// What several nodes have in common: relationships between them, and nodes next to at least two of them.
//
// params   ids, via, limit
UNWIND $ids AS id
OPTIONAL MATCH (:Node {id: id})-[:REDIRECTS_TO*0..9]->(asked:Node)
WHERE NOT asked:Redirect
WITH collect([id, asked.id]) AS known, collect(DISTINCT asked) AS nodes
RETURN known, COLLECT {
  UNWIND nodes AS one
  MATCH (one)-[link:$any($via)]->(other:Node)
  WHERE other IN nodes
  WITH link ORDER BY type(link), link.id LIMIT 201
  RETURN
    [type(link), link.id, startNode(link).id, endNode(link).id, link {.from, .until, .attested, .preferred, .initiative, .citations, .partly}, link {.honorary, .how, .initiative, .leading, .office, .role, .title}, COLLECT {
      UNWIND link.citations AS cited
      MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
      RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
        MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
        WHERE NOT (origin)-[:DERIVED_FROM]->()
        RETURN origin.id ORDER BY origin.id LIMIT 1
      }), source.id)]
    }]
} AS direct, COLLECT {
  UNWIND nodes AS one
  MATCH (one)-[link:$any($via)]-(common:Node)
  WHERE NOT common IN nodes
  WITH common, count(DISTINCT one) AS times, collect(link) AS links
  WHERE times >= 2
  ORDER BY times DESC, common.id LIMIT $limit + 1
  RETURN [common.id, times, COLLECT {
    UNWIND links AS link
    WITH link ORDER BY type(link), link.id LIMIT 20
    RETURN
      [type(link), link.id, startNode(link).id, endNode(link).id, link {.from, .until, .attested, .preferred, .initiative, .citations, .partly}, link {.honorary, .how, .initiative, .leading, .office, .role, .title}, COLLECT {
        UNWIND link.citations AS cited
        MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
        RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
          MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
          WHERE NOT (origin)-[:DERIVED_FROM]->()
          RETURN origin.id ORDER BY origin.id LIMIT 1
        }), source.id)]
      }]
  }]
} AS common

// statement: reading/contradicted
// document: doubt/contradicted
// document: mechanics/doubts
// Figures and awards that others contradict, awards first, each pair once: at the one whose id comes first.
//
// params   award, figure, examined, first
CALL () {
  MATCH (fact:Award)
  WHERE fact.id > $award
  RETURN fact, [fact.id, ''] AS keys ORDER BY fact.id
  UNION ALL
  MATCH (fact:Figure)
  WHERE fact.id > $figure
  RETURN fact, ['~', fact.id] AS keys ORDER BY fact.id
}
WITH fact, keys LIMIT toInteger($examined)
WITH fact, keys, COLLECT {
  MATCH (fact)<-[:HAS_FIGURE]-(:Entity)-[:HAS_FIGURE]->(other:Figure)
  WHERE other.id > fact.id AND other.measure = fact.measure AND other.status = fact.status
    AND coalesce(other.unit = fact.unit, other.unit IS NULL AND fact.unit IS NULL)
    AND coalesce(fact.asOfEarliest <= other.asOfLatest AND other.asOfEarliest <= fact.asOfLatest, true)
    AND (fact.minimum > other.maximum OR other.minimum > fact.maximum
      OR fact.dateEarliest > other.dateLatest OR other.dateEarliest > fact.dateLatest)
  RETURN other.id AS id ORDER BY id LIMIT 20
  UNION
  MATCH (fact)-[:AWARDED_TO]->(:Node)<-[:AWARDED_TO]-(other:Award)
  WHERE other.id > fact.id AND other.stage = fact.stage AND other.kind = fact.kind AND other.currency = fact.currency
    AND (fact.minimumMinor > other.maximumMinor OR other.minimumMinor > fact.maximumMinor)
    AND EXISTS { MATCH (fact)-[:UNDER]->(:Initiative)<-[:UNDER]-(other) }
    AND NOT EXISTS {
      MATCH (one:Citation)-[:CITES]->(:Source)<-[:CITES]-(both:Citation)
      WHERE one.id IN fact.citations AND both.id IN other.citations
    }
  RETURN other.id AS id ORDER BY id LIMIT 20
} AS against
WHERE size(against) > 0
WITH keys, fact, against LIMIT $first + 1
RETURN keys, fact.id AS id, '' AS type, null AS start, null AS end, fact.citations AS citations, coalesce(fact.partly, []) AS partly, against
UNION ALL
CALL () {
  MATCH (fact:Award)
  WHERE fact.id > $award
  RETURN [fact.id, ''] AS keys ORDER BY fact.id
  UNION ALL
  MATCH (fact:Figure)
  WHERE fact.id > $figure
  RETURN ['~', fact.id] AS keys ORDER BY fact.id
}
WITH keys SKIP $examined - 1 LIMIT 2
WITH collect(keys) AS left WHERE size(left) = 2
RETURN left[0] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS partly, null AS against

// statement: reading/fallen-due
// document: doubt/fallen-due
// document: mechanics/doubts
// document: src/main/resources/data/examples/9-what-was-promised
// Figures that were promised or hoped for by a day that has passed, each with what was reported of the same since.
//
// params   day, due, id, examined, first
CALL () {
  MATCH (figure:Figure)
  WHERE figure.dueOrder = date($due) AND figure.id > $id AND date($due) < date($day)
  RETURN figure ORDER BY figure.dueOrder, figure.id
  UNION ALL
  MATCH (figure:Figure)
  WHERE date($due) < figure.dueOrder < date($day) AND figure.id IS NOT NULL
  RETURN figure ORDER BY figure.dueOrder, figure.id
}
WITH figure LIMIT toInteger($examined)
WHERE figure.dueLatest < date($day) AND figure.status IN ['PROMISED', 'HOPED_FOR']
WITH figure LIMIT $first + 1
WITH figure, COLLECT {
  MATCH (figure)<-[:HAS_FIGURE]-(:Entity)-[:HAS_FIGURE]->(outcome:Figure)
  WHERE outcome.measure = figure.measure AND outcome.status = 'REPORTED'
    AND coalesce(coalesce(outcome.asOfLatest, outcome.dateLatest) >= figure.asOfEarliest, true)
  RETURN outcome.id AS id ORDER BY id LIMIT 20
} AS outcomes
RETURN [toString(figure.dueOrder), figure.id] AS keys, figure.id AS id, '' AS type, null AS start, null AS end, figure.citations AS citations, coalesce(figure.partly, []) AS partly, outcomes AS against
UNION ALL
CALL () {
  MATCH (figure:Figure)
  WHERE figure.dueOrder = date($due) AND figure.id > $id AND date($due) < date($day)
  RETURN figure ORDER BY figure.dueOrder, figure.id
  UNION ALL
  MATCH (figure:Figure)
  WHERE date($due) < figure.dueOrder < date($day) AND figure.id IS NOT NULL
  RETURN figure ORDER BY figure.dueOrder, figure.id
}
WITH [toString(figure.dueOrder), figure.id] AS keys SKIP $examined - 1 LIMIT 2
WITH collect(keys) AS left WHERE size(left) = 2
RETURN left[0] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS partly, null AS against

// statement: reading/family
// document: evidence/whole-and-part
// document: lineage/behind-the-money-of-a-trust
// document: lineage/what-came-of-a-review
// document: lineage/who-lost-a-bid
// document: mechanics/empty-choices
// document: path/none
// document: path/past-a-lost-bid
// document: path/past-a-merged-trust
// document: path/wachter-and-neylon
// document: path/ways-asked-for
// document: register/colleges-of-a-university
// document: src/main/resources/data/examples/7-how-two-people-are-connected
// document: src/main/resources/data/examples/8-what-stands-behind-a-trusts-money
// The nodes that some ids stand for; an organisation with its predecessors and successors where they count as one.
//
// params   ids, folded
UNWIND $ids AS id
OPTIONAL MATCH (:Node {id: id})-[:REDIRECTS_TO*0..9]->(one:Node)
WHERE NOT one:Redirect
WITH id, one,
  CASE
    WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
      MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
      RETURN fellow ORDER BY fellow.id
    }
    ELSE [one]
  END
  AS members
RETURN id, one.id AS node, [member IN members | member.id] AS members

// statement: reading/lineage-hop
// document: lineage/behind-the-money-of-a-trust
// document: lineage/what-came-of-a-review
// document: lineage/who-lost-a-bid
// document: register/colleges-of-a-university
// document: src/main/resources/data/examples/8-what-stands-behind-a-trusts-money
// The hops that lead on from some nodes, back to what came before or forward to what came of them; none by what hands no
// descent on. Of organisations
// that count as one the first stands for all.
//
// joined   LED_TO: lineage
// joined   UNDER: lineageTowards
// params   ids, seen, back, folded, barren, most
UNWIND $ids AS id
MATCH (one:Node {id: id})
WITH id,
  CASE
    WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
      MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
      RETURN fellow ORDER BY fellow.id
    }
    ELSE [one]
  END
  AS members
UNWIND members AS member
MATCH (member)-[link:LED_TO|MADE|ANSWERED_BY|PART_OF|SUCCEEDED_BY|UNDER|AWARDED_TO|PARTICIPATES_IN]-(other:Node)
WHERE (CASE WHEN link:PART_OF|UNDER|PARTICIPATES_IN THEN startNode(link) ELSE endNode(link) END = member) = $back
  AND NOT ($folded AND link:SUCCEEDED_BY)
  AND NOT any(one IN $barren WHERE type(link) = one[0] AND link[one[1]] IN one[2])
WITH DISTINCT id, link, other AS one
WITH id, link, one,
  CASE
    WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
      MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
      RETURN fellow ORDER BY fellow.id
    }
    ELSE [one]
  END
  AS family
WITH id, link, one, family[0].id AS first
WHERE NOT first IN $seen
WITH id, link, one, first
ORDER BY type(link), link.id LIMIT $most
RETURN id, first, one.id AS node, one:Review AS review,
  [type(link), link.id, startNode(link).id, endNode(link).id, link {.from, .until, .attested, .preferred, .initiative, .citations, .partly}, link {.honorary, .how, .initiative, .leading, .office, .role, .title}, COLLECT {
    UNWIND link.citations AS cited
    MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
    RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
      MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
      WHERE NOT (origin)-[:DERIVED_FROM]->()
      RETURN origin.id ORDER BY origin.id LIMIT 1
    }), source.id)]
  }]
  AS hop

// statement: reading/machine-rewritten
// document: doubt/machine-rewritten
// document: mechanics/doubts
// Facts and relationships that rest on what a machine rewrote alone, each at the first of the places that support it.
//
// params   place, type, id, examined, first
MATCH (place:Citation)
WHERE place.id >= $place
WITH place ORDER BY place.id LIMIT toInteger($examined)
WHERE place.fidelity = 'MACHINE_REWRITTEN'
CALL (place) {
  CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + place.id + '"') YIELD node AS fact
  WITH fact
  WHERE fact:Award|Figure|Statement|Recommendation|Quotation|Gap
  RETURN '' AS type, fact.id AS id, null AS start, null AS end, fact.citations AS citations, coalesce(fact.partly, []) AS partly
  UNION ALL
  CALL db.index.fulltext.queryRelationships('relationship_citations_v6', '"' + place.id + '"') YIELD relationship
  WITH relationship
  WHERE relationship.attested IS NOT NULL AND NOT relationship:MENTIONS|PUBLISHED_BY
  RETURN type(relationship) AS type, relationship.id AS id, startNode(relationship).id AS start, endNode(relationship).id AS end, relationship.citations AS citations, coalesce(relationship.partly, []) AS partly
}
WITH place, type, id, start, end, citations, partly
WHERE citations[0] = place.id
  AND (place.id > $place OR type > $type OR (type = $type AND id > $id))
  AND ALL(cited IN citations WHERE EXISTS { MATCH (:Citation {id: cited, fidelity: 'MACHINE_REWRITTEN'}) })
WITH place, type, id, start, end, citations, partly ORDER BY place.id, type, id LIMIT $first + 1
RETURN [place.id, type, id] AS keys, id, type, start, end, citations, partly, [] AS against
UNION ALL
MATCH (place:Citation)
WHERE place.id >= $place
WITH place ORDER BY place.id SKIP toInteger($examined) LIMIT 1
RETURN [place.id, '', ''] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS partly, null AS against

// statement: reading/match
// document: match/the-garbled-trusts
// document: mechanics/empty-choices
// document: register/one-university-in-three-registers
// For each text that is asked about, the names and identifiers that stand in it, and those nearest to its words.
//
// params   asked, kinds
UNWIND $asked AS one
CALL (one) {
  CALL (one) {
    UNWIND one.keys AS key
    MATCH (known:Name {folded: key})
    USING INDEX known:Name(folded)
    RETURN known
    UNION
    UNWIND one.keys AS key
    MATCH (known:Identifier {folded: key})
    USING INDEX known:Identifier(folded)
    RETURN known
    UNION
    UNWIND one.queries AS query
    CALL db.index.fulltext.queryNodes('entity_words', query, {limit: one.nearest})
    YIELD node AS known
    RETURN known
  }
  WITH known
  WHERE size($kinds) = 0 OR any(kind IN known.entityKinds WHERE kind IN $kinds)
  MATCH (entity)-[:NAMED|IDENTIFIED_BY]->(known)
  RETURN entity, coalesce(known.text, known.value) AS text, known.kind AS kind, known.folded AS key, known.entityKinds AS labels
  UNION ALL
  MATCH (found:Node)
  WHERE found.id IN one.ids
  MATCH (found)-[:REDIRECTS_TO*0..9]->(entity:Entity)
  WHERE size($kinds) = 0 OR any(kind IN labels(entity) WHERE kind IN $kinds)
  RETURN entity, found.id AS text, null AS kind, one.key AS key, labels(entity) AS labels
}
RETURN
  one.at AS at,
  entity.id AS entity,
  text,
  kind,
  key,
  labels

// statement: reading/neighbourhood
// document: mechanics/empty-choices
// document: neighbourhood/around-a-review
// document: register/colleges-of-a-university
// What lies around nodes, by hops; within a hop what is written in most places first, then by the rarest relationship.
//
// params   of, depth, via, labels, limit
UNWIND $of AS id
OPTIONAL MATCH (:Node {id: id})-[:REDIRECTS_TO*0..9]->(asked:Node)
WHERE NOT asked:Redirect
WITH collect([id, asked.id]) AS known, collect(DISTINCT asked) AS starts
WITH known, starts, COLLECT {
  UNWIND starts AS one1
  MATCH (one1)-[link1:$any($via)]-(other1:Node)
  WHERE $depth >= 1 AND NOT other1 IN starts AND (size($labels) = 0 OR any(label1 IN labels(other1) WHERE label1 IN $labels))
  WITH one1, type(link1) AS type1, collect([other1, size(link1.citations)]) AS found1
  UNWIND found1 AS pair1
  WITH pair1[0] AS near1, max(pair1[1]) AS places1, min(size(found1)) AS rarity1
  ORDER BY places1 DESC, rarity1, near1.id LIMIT $limit + 1
  RETURN near1
} AS first
WITH known, starts, first, COLLECT {
  UNWIND first AS one2
  MATCH (one2)-[link2:$any($via)]-(other2:Node)
  WHERE $depth >= 2 AND size(first) < $limit AND NOT other2 IN starts AND NOT other2 IN first
    AND (size($labels) = 0 OR any(label2 IN labels(other2) WHERE label2 IN $labels))
  WITH one2, type(link2) AS type2, collect([other2, size(link2.citations)]) AS found2
  UNWIND found2 AS pair2
  WITH pair2[0] AS near2, max(pair2[1]) AS places2, min(size(found2)) AS rarity2
  ORDER BY places2 DESC, rarity2, near2.id LIMIT $limit + 1
  RETURN near2
} AS second
WITH known, starts, first, second, COLLECT {
  UNWIND second AS one3
  MATCH (one3)-[link3:$any($via)]-(other3:Node)
  WHERE $depth >= 3 AND size(first) + size(second) < $limit AND NOT other3 IN starts AND NOT other3 IN first AND NOT other3 IN second
    AND (size($labels) = 0 OR any(label3 IN labels(other3) WHERE label3 IN $labels))
  WITH one3, type(link3) AS type3, collect([other3, size(link3.citations)]) AS found3
  UNWIND found3 AS pair3
  WITH pair3[0] AS near3, max(pair3[1]) AS places3, min(size(found3)) AS rarity3
  ORDER BY places3 DESC, rarity3, near3.id LIMIT $limit + 1
  RETURN near3
} AS third
WITH known, size(first) + size(second) + size(third) > $limit AS cut,
  ([one IN starts | [one, 0]] + ([one IN first | [one, 1]] + [one IN second | [one, 2]] + [one IN third | [one, 3]])[..$limit]) AS chosen
WITH known, cut, chosen, [one IN chosen | one[0]] AS nodes
RETURN known, cut, [one IN chosen | [one[0].id, one[1]]] AS chosen, COLLECT {
  UNWIND nodes AS one
  MATCH (one)-[link:$any($via)]->(other:Node)
  WHERE other IN nodes
  WITH link ORDER BY type(link), link.id LIMIT 2001
  RETURN
    [type(link), link.id, startNode(link).id, endNode(link).id, link {.from, .until, .attested, .preferred, .initiative, .citations, .partly}, link {.honorary, .how, .initiative, .leading, .office, .role, .title}, COLLECT {
      UNWIND link.citations AS cited
      MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
      RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
        MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
        WHERE NOT (origin)-[:DERIVED_FROM]->()
        RETURN origin.id ORDER BY origin.id LIMIT 1
      }), source.id)]
    }]
} AS links

// statement: reading/one-source
// document: doubt/one-source
// document: mechanics/doubts
// Facts and relationships that rest on one source alone, each at the first of the places that support it. What a register
// says of itself is no doubt.
//
// params   place, type, id, examined, first
MATCH (place:Citation)
WHERE place.id >= $place
WITH place ORDER BY place.id LIMIT toInteger($examined)
CALL (place) {
  CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + place.id + '"') YIELD node AS fact
  WITH fact
  WHERE fact:Award|Figure|Statement|Recommendation|Quotation|Gap
  RETURN '' AS type, fact.id AS id, null AS start, null AS end, fact.citations AS citations, coalesce(fact.partly, []) AS partly
  UNION ALL
  CALL db.index.fulltext.queryRelationships('relationship_citations_v6', '"' + place.id + '"') YIELD relationship
  WITH relationship
  WHERE relationship.attested IS NOT NULL AND NOT relationship:MENTIONS|PUBLISHED_BY
  RETURN type(relationship) AS type, relationship.id AS id, startNode(relationship).id AS start, endNode(relationship).id AS end, relationship.citations AS citations, coalesce(relationship.partly, []) AS partly
}
WITH place, type, id, start, end, citations, partly
WHERE citations[0] = place.id
  AND (place.id > $place OR type > $type OR (type = $type AND id > $id))
  AND EXISTS {
    MATCH (place)-[:CITES]->(:Source)-[:DERIVED_FROM*0..]->(origin:Source)
    WHERE ALL(cited IN citations WHERE EXISTS {
      MATCH (:Citation {id: cited})-[:CITES]->(:Source)-[:DERIVED_FROM*0..]->(origin)
    })
  }
  AND NONE(cited IN citations WHERE EXISTS {
    MATCH (:Citation {id: cited})-[:CITES]->(:Source)-[:DERIVED_FROM*0..]->(:Source {quality: 'REGISTER'})
  })
WITH place, type, id, start, end, citations, partly ORDER BY place.id, type, id LIMIT $first + 1
RETURN [place.id, type, id] AS keys, id, type, start, end, citations, partly, [] AS against
UNION ALL
MATCH (place:Citation)
WHERE place.id >= $place
WITH place ORDER BY place.id SKIP toInteger($examined) LIMIT 1
RETURN [place.id, '', ''] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS partly, null AS against

// statement: reading/path-links
// document: evidence/whole-and-part
// document: path/none
// document: path/past-a-lost-bid
// document: path/past-a-merged-trust
// document: path/wachter-and-neylon
// document: path/ways-asked-for
// document: register/colleges-of-a-university
// document: src/main/resources/data/examples/7-how-two-people-are-connected
// The relationships between pairs of nodes, with how well each is evidenced, and from which of the pair to which it
// leads. Of organisations that count as one the first stands for all.
//
// params   pairs, via, day, possible, folded
UNWIND $pairs AS pair
MATCH (one:Node {id: pair[0]})
WITH pair,
  CASE
    WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
      MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
      RETURN fellow ORDER BY fellow.id
    }
    ELSE [one]
  END
  AS near
MATCH (one:Node {id: pair[1]})
WITH pair, near,
  CASE
    WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
      MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
      RETURN fellow ORDER BY fellow.id
    }
    ELSE [one]
  END
  AS far
UNWIND near AS here
UNWIND far AS there
MATCH (here)-[dated:$any($via)]-(there)
WHERE
  (
    $day IS NULL OR $day IN dated.attested OR (dated.fromLatest <= $day AND $day < dated.untilEarliest)
    OR ($possible AND coalesce($day < dated.untilLatest, true) AND CASE
      WHEN dated.fromEarliest IS NOT NULL THEN dated.fromEarliest <= $day
      ELSE size(coalesce(dated.attested, [])) = 0 OR any(attested IN dated.attested WHERE attested <= $day)
    END)
  )
WITH dated AS link, CASE WHEN startNode(dated) = here THEN pair ELSE reverse(pair) END AS ends
RETURN
  [type(link), link.id, startNode(link).id, endNode(link).id, link {.from, .until, .attested, .preferred, .initiative, .citations, .partly}, link {.honorary, .how, .initiative, .leading, .office, .role, .title}, COLLECT {
    UNWIND link.citations AS cited
    MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
    RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
      MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
      WHERE NOT (origin)-[:DERIVED_FROM]->()
      RETURN origin.id ORDER BY origin.id LIMIT 1
    }), source.id)]
  }]
  AS link, ends[0] AS near, ends[1] AS far

// statement: reading/path-reach
// document: evidence/whole-and-part
// document: mechanics/empty-choices
// document: path/none
// document: path/past-a-lost-bid
// document: path/past-a-merged-trust
// document: path/wachter-and-neylon
// document: path/ways-asked-for
// document: register/colleges-of-a-university
// document: src/main/resources/data/examples/7-how-two-people-are-connected
// The neighbours of some nodes, of those with the fewest first, until there are enough; none of those that are left.
// Of organisations that count as one the first stands for all. Where only some neighbours count, these are
// named; with folding all are answered, for one that is not named may stand behind one that is.
//
// params   ids, via, avoid, among, day, possible, folded, most
UNWIND $ids AS id
MATCH (one:Node {id: id})
WITH id,
  CASE
    WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
      MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
      RETURN fellow ORDER BY fellow.id
    }
    ELSE [one]
  END
  AS members
UNWIND members AS member
WITH id, member, COUNT { (member)--() } AS degree
WITH id, collect(member) AS members, sum(degree) AS degree
ORDER BY degree, id
WITH collect([id, members]) AS families, collect(degree) AS degrees
WITH families, reduce(taken = [0, 0], degree IN degrees |
  CASE WHEN taken[0] + degree <= $most THEN [taken[0] + degree, taken[1] + 1] ELSE [$most, taken[1]] END)[1] AS enough
UNWIND range(0, size(families) - 1) AS at
WITH families[at][0] AS id, families[at][1] AS members, at < enough AS wanted
RETURN id, wanted, COLLECT {
  UNWIND CASE WHEN wanted THEN members ELSE [] END AS member
  MATCH (member)-[dated:$any($via)]-(other:Node)
  WHERE NOT other.id IN $avoid
    AND ($among IS NULL OR $folded OR other.id IN $among)
    AND
    (
      $day IS NULL OR $day IN dated.attested OR (dated.fromLatest <= $day AND $day < dated.untilEarliest)
      OR ($possible AND coalesce($day < dated.untilLatest, true) AND CASE
        WHEN dated.fromEarliest IS NOT NULL THEN dated.fromEarliest <= $day
        ELSE size(coalesce(dated.attested, [])) = 0 OR any(attested IN dated.attested WHERE attested <= $day)
      END)
    )
  WITH DISTINCT other AS one
  WITH
    CASE
      WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
        MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
        RETURN fellow ORDER BY fellow.id
      }
      ELSE [one]
    END
    AS family
  RETURN DISTINCT family[0].id
} AS others

// statement: reading/possible-duplicate
// document: doubt/possible-duplicate
// Pairs of entities that an import found much alike and did not join, until they are one or somebody tells that they are two.
// What is told of a pair is read as of a map, for a graph into which nothing was imported knows no such property.
//
// params   id, examined, first
MATCH (pair:RegisterBook)
WHERE pair.id > $id AND pair.id STARTS WITH 'doubt '
WITH pair ORDER BY pair.id LIMIT toInteger($examined)
WITH pair, properties(pair) AS kept
MATCH (:Node {id: kept.told[0]})-[:REDIRECTS_TO*0..9]->(one:Entity)
MATCH (:Node {id: kept.told[1]})-[:REDIRECTS_TO*0..9]->(other:Entity)
WHERE one <> other
  AND NOT EXISTS { (one)-[:PART_OF|REGISTERED_UNDER|SUCCEEDED_BY|PARTNERED_WITH]-(other) }
  AND NOT EXISTS {
    MATCH (one)-[:IDENTIFIED_BY]->(code:Identifier)
    WHERE code.scheme IN ['ODS', 'ROR', 'UKPRN']
    MATCH (other)-[:IDENTIFIED_BY]->(:Identifier {scheme: code.scheme})
  }
  AND NOT EXISTS {
    MATCH (one)-[:STATES]->(finding:Statement {kind: 'FINDING'})
    WHERE finding.text =~ ('(?is)(.*[^\\w-])?\\Q' + other.id + '\\E([^\\w-].*)?')
  }
  AND NOT EXISTS {
    MATCH (other)-[:STATES]->(finding:Statement {kind: 'FINDING'})
    WHERE finding.text =~ ('(?is)(.*[^\\w-])?\\Q' + one.id + '\\E([^\\w-].*)?')
  }
WITH pair, kept, one, other ORDER BY pair.id LIMIT $first + 1
RETURN [pair.id] AS keys, pair.id AS id, one.id AS one, other.id AS other, toFloat(kept.told[2]) AS score, kept.told[3] AS reason,
  COLLECT {
    MATCH (one)-[by:IDENTIFIED_BY|NAMED]->(told)
    WHERE told:Identifier OR NOT EXISTS { (one)-[:IDENTIFIED_BY]->(:Identifier) }
    UNWIND by.citations AS citation
    RETURN DISTINCT citation ORDER BY citation LIMIT 20
  } AS citations
UNION ALL
MATCH (pair:RegisterBook)
WHERE pair.id > $id AND pair.id STARTS WITH 'doubt '
WITH pair.id AS id ORDER BY id SKIP $examined - 1 LIMIT 2
WITH collect(id) AS left WHERE size(left) = 2
RETURN [left[0]] AS keys, null AS id, null AS one, null AS other, null AS score, null AS reason, null AS citations

// statement: reading/said
// document: said/chief-clinical-information-officers
// document: said/chosen-and-narrowed
// document: said/health-secretary
// document: said/jobs
// document: src/main/resources/data/examples/6-find-by-any-name
// What is said in some words, the nearest first: its texts, what it is about and where it is written.
//
// joined   text: worded
// params   query, most, of, narrowed, labels, place, source, weight, id, first
CALL () {
  CALL db.index.fulltext.queryNodes('fact_words', $query, {limit: $most})
  YIELD node, score
  WHERE (size($of) = 0 OR any(label IN labels(node) WHERE label IN $of))
    AND (NOT $narrowed OR EXISTS {
      MATCH (node)-[:STATES|HAS_FIGURE|LACKS|MADE|SAID|ABOUT|UNDER|AWARDED_TO|MENTIONS]-(entity:Entity)
      WHERE (size($labels) = 0 OR any(label IN labels(entity) WHERE label IN $labels))
        AND ($place IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..5]->(:Place {id: $place}) })
        AND ($source IS NULL OR EXISTS { (entity)<-[:MENTIONS]-(:Source {id: $source}) })
    })
  RETURN node AS fact, null AS post, score
  UNION ALL
  CALL db.index.fulltext.queryRelationships('link_words', $query, {limit: $most})
  YIELD relationship, score
  WHERE (size($of) = 0 OR type(relationship) IN $of)
    AND (NOT $narrowed OR EXISTS {
      UNWIND [startNode(relationship), endNode(relationship)] AS entity
      MATCH (entity)
      WHERE (size($labels) = 0 OR any(label IN labels(entity) WHERE label IN $labels))
        AND ($place IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..5]->(:Place {id: $place}) })
        AND ($source IS NULL OR EXISTS { (entity)<-[:MENTIONS]-(:Source {id: $source}) })
      RETURN entity
    })
  RETURN null AS fact, relationship AS post, score
}
WITH fact, post, toInteger(round(score * 1000000)) AS weight, coalesce(fact.id, type(post) + ':' + post.id) AS id
WHERE $weight IS NULL OR weight < $weight OR (weight = $weight AND id > $id)
WITH fact, post, weight, id
ORDER BY weight DESC, id
LIMIT $first + 1
RETURN
  id,
  weight,
  coalesce(type(post), head([label IN labels(fact) WHERE label <> 'Node'])) AS of,
  CASE WHEN post IS NULL THEN fact {.addressee, .agency, .capacity, .gist, .list, .maximum, .measure, .minimum, .note, .purpose, .status, .text, .title, .unit, .qualifier} ELSE post {.addressee, .agency, .capacity, .gist, .list, .maximum, .measure, .minimum, .note, .purpose, .status, .text, .title} END AS texts,
  CASE
    WHEN post IS NULL THEN COLLECT {
      MATCH (fact)-[:STATES|HAS_FIGURE|LACKS|MADE|SAID|ABOUT|UNDER|AWARDED_TO|MENTIONS]-(entity:Entity)
      WITH entity LIMIT 100
      RETURN DISTINCT entity.id AS about
      ORDER BY about
      LIMIT 10
    }
    ELSE [startNode(post).id, endNode(post).id]
  END AS about,
  coalesce(fact.citations, post.citations, COLLECT {
    MATCH (citation:Citation)-[:CITES]->(fact)
    RETURN citation.id AS cited
    ORDER BY cited
    LIMIT 100
  }) AS citations,
  coalesce(fact.partly, post.partly, []) AS partly
ORDER BY weight DESC, id

// statement: reading/said-counts
// document: said/chief-clinical-information-officers
// document: said/chosen-and-narrowed
// document: said/health-secretary
// document: said/jobs
// document: src/main/resources/data/examples/6-find-by-any-name
// How much is said in some words, by what says it: the label of a fact or source, the type of a post.
//
// params   query, most, of, narrowed, labels, place, source
CALL () {
  CALL db.index.fulltext.queryNodes('fact_words', $query, {limit: $most})
  YIELD node, score
  WHERE (size($of) = 0 OR any(label IN labels(node) WHERE label IN $of))
    AND (NOT $narrowed OR EXISTS {
      MATCH (node)-[:STATES|HAS_FIGURE|LACKS|MADE|SAID|ABOUT|UNDER|AWARDED_TO|MENTIONS]-(entity:Entity)
      WHERE (size($labels) = 0 OR any(label IN labels(entity) WHERE label IN $labels))
        AND ($place IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..5]->(:Place {id: $place}) })
        AND ($source IS NULL OR EXISTS { (entity)<-[:MENTIONS]-(:Source {id: $source}) })
    })
  RETURN node AS fact, null AS post, score
  UNION ALL
  CALL db.index.fulltext.queryRelationships('link_words', $query, {limit: $most})
  YIELD relationship, score
  WHERE (size($of) = 0 OR type(relationship) IN $of)
    AND (NOT $narrowed OR EXISTS {
      UNWIND [startNode(relationship), endNode(relationship)] AS entity
      MATCH (entity)
      WHERE (size($labels) = 0 OR any(label IN labels(entity) WHERE label IN $labels))
        AND ($place IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..5]->(:Place {id: $place}) })
        AND ($source IS NULL OR EXISTS { (entity)<-[:MENTIONS]-(:Source {id: $source}) })
      RETURN entity
    })
  RETURN null AS fact, relationship AS post, score
}
RETURN coalesce(type(post), head([label IN labels(fact) WHERE label <> 'Node'])) AS of, count(*) AS hits

// statement: reading/search
// document: mechanics/empty-choices
// document: register/who-lies-in-a-city
// document: said/chief-clinical-information-officers
// document: said/chosen-and-narrowed
// document: said/health-secretary
// document: said/jobs
// document: search/by-every-sort-of-name
// document: search/facets
// document: search/sussex-neighborhood
// document: src/main/resources/data/examples/6-find-by-any-name
// Names, identifiers and ids that are the text searched for, and names nearest to its words, with the entities that they mean.
//
// params   key, ids, query, closest, least, kinds, place, source
CALL () {
  CALL () {
    MATCH (known:Name {folded: $key})
    USING INDEX known:Name(folded)
    WHERE size($kinds) = 0 OR any(kind IN known.entityKinds WHERE kind IN $kinds)
    RETURN known
    UNION
    MATCH (known:Identifier {folded: $key})
    USING INDEX known:Identifier(folded)
    WHERE size($kinds) = 0 OR any(kind IN known.entityKinds WHERE kind IN $kinds)
    RETURN known
    UNION
    CALL db.index.fulltext.queryNodes('entity_words', $query, {limit: $closest})
    YIELD node, score
    WITH collect(node) AS nodes, collect(score) AS scores
    UNWIND [at IN range(0, size(nodes) - 1) WHERE at < 100 OR scores[at] >= $least * scores[0] | nodes[at]] AS known
    RETURN known
  }
  MATCH (entity)-[:NAMED|IDENTIFIED_BY]->(known)
  RETURN entity, coalesce(known.text, known.value) AS text, known.kind AS kind, known.folded AS key, known.entityKinds AS labels
  UNION ALL
  MATCH (found:Node)
  WHERE found.id IN $ids
  MATCH (found)-[:REDIRECTS_TO*0..9]->(entity:Entity)
  WHERE size($kinds) = 0 OR any(kind IN labels(entity) WHERE kind IN $kinds)
  RETURN entity, found.id AS text, null AS kind, $key AS key, labels(entity) AS labels
}
WITH entity, text, kind, key, labels
WHERE ($place IS NULL OR EXISTS { (entity)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..5]->(:Place {id: $place}) })
  AND ($source IS NULL OR EXISTS { (entity)<-[:MENTIONS]-(:Source {id: $source}) })
RETURN
  entity.id AS entity,
  text,
  kind,
  key,
  labels
LIMIT 500

// statement: reading/search-facets
// document: search/facets
// Where hits of a search are and which sources mention them: the twenty most frequent of each.
//
// params   ids
CALL () {
  UNWIND $ids AS id
  MATCH (entity:Node {id: id})-[:LOCATED_IN]->(place:Place)
  RETURN 'place' AS facet, place.id AS value, place.name AS name, count(DISTINCT entity) AS hits
  ORDER BY hits DESC, value
  LIMIT 20
  UNION ALL
  UNWIND $ids AS id
  MATCH (entity:Node {id: id})<-[:MENTIONS]-(source:Source)
  RETURN 'source' AS facet, source.id AS value, coalesce(source.title, source.agency, source.id) AS name, count(DISTINCT entity) AS hits
  ORDER BY hits DESC, value
  LIMIT 20
}
RETURN facet, value, name, hits

// statement: reading/search-unknown
// document: said/chosen-and-narrowed
// Ids in the filter of a search that no place and no source has.
//
// params   place, source
CALL () {
  WITH $place AS id
  WHERE id IS NOT NULL AND NOT EXISTS { (:Node:Place {id: id}) }
  RETURN 'filter.placedIn' AS argument, 'Place' AS label, id
  UNION ALL
  WITH $source AS id
  WHERE id IS NOT NULL AND NOT EXISTS { (:Node:Source {id: id}) }
  RETURN 'filter.mentionedIn' AS argument, 'Source' AS label, id
}
RETURN argument, label, id

// statement: reading/suggest
// document: mechanics/empty-choices
// document: suggest/while-typing
// Names, identifiers and ids that begin with a text and, where these are few, names with a word that does; each entity once.
//
// params   prefix, ids, query, kinds, wanted, looked
CALL () {
  CALL () {
    MATCH (known:Name)
    USING INDEX known:Name(folded)
    WHERE known.folded STARTS WITH $prefix
      AND known.kind <> 'GARBLED'
      AND (size($kinds) = 0 OR any(kind IN known.entityKinds WHERE kind IN $kinds))
    RETURN known
    ORDER BY known.folded
    LIMIT $looked
    UNION ALL
    MATCH (known:Identifier)
    USING INDEX known:Identifier(folded)
    WHERE known.folded STARTS WITH $prefix
      AND (size($kinds) = 0 OR any(kind IN known.entityKinds WHERE kind IN $kinds))
    RETURN known
    ORDER BY known.folded
    LIMIT $wanted
  }
  MATCH (entity)-[:NAMED|IDENTIFIED_BY]->(known)
  WITH entity, known
  ORDER BY known.folded
  WITH entity, head(collect(known)) AS known
  ORDER BY known.folded, entity.id
  LIMIT $wanted
  RETURN collect(entity) AS entities, collect(known) AS beginning
}
CALL (entities, beginning) {
  UNWIND range(0, size(beginning) - 1) AS at
  RETURN entities[at] AS entity, beginning[at] AS known, 0 AS turn
  UNION ALL
  UNWIND $ids AS begun
  MATCH (entity:Node)
  WHERE entity.id STARTS WITH begun
    AND entity:Entity
    AND NOT entity IN entities
    AND (size($kinds) = 0 OR any(kind IN labels(entity) WHERE kind IN $kinds))
  WITH DISTINCT entity
  ORDER BY entity.id
  LIMIT $wanted
  RETURN entity, null AS known, 0 AS turn
  UNION ALL
  WITH entities, beginning
  WHERE size(beginning) < $wanted
  CALL db.index.fulltext.queryNodes('entity_words', $query, {limit: $looked})
  YIELD node AS known
  WHERE coalesce(known.kind, '') <> 'GARBLED'
  MATCH (entity)-[:NAMED|IDENTIFIED_BY]->(known)
  WHERE NOT entity IN entities
  RETURN entity, known, 1 AS turn
}
RETURN
  entity.id AS id,
  entity.name AS name,
  coalesce(known.text, known.value, entity.id) AS matched,
  coalesce(known.entityKinds, labels(entity)) AS labels
ORDER BY turn, known.folded, id

// statement: reading/timeline
// document: mechanics/empty-choices
// document: timeline/of-a-programme
// document: timeline/of-the-academy
// The dated facts of some nodes by their days; those without any date apart.
//
// joined   MENTIONS: timeless
// joined   NAMED: undatedElsewhere
// params   of, folded, throughParts, kinds, from, until, afterEarliest, afterLatest, afterKey, take, undated
UNWIND $of AS id
OPTIONAL MATCH (:Node {id: id})-[:REDIRECTS_TO*0..9]->(one:Node)
WHERE NOT one:Redirect
WITH id, one,
  CASE
    WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
      MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
      RETURN fellow ORDER BY fellow.id
    }
    ELSE [one]
  END
  AS members
WITH collect([id, one.id]) AS known, reduce(all = [], some IN collect(members) | all + some) AS asked
WITH known, asked + COLLECT {
  UNWIND CASE WHEN $throughParts = true THEN asked ELSE [] END AS whole
  MATCH ANY (whole)<-[:PART_OF]-+(part:Initiative)
  WHERE NOT part IN asked
  RETURN DISTINCT part
} AS entities
RETURN known, COLLECT {
  UNWIND entities AS entity
  MATCH (entity)-[link:!BROADER&!CITES&!CONCERNS&!DERIVED_FROM&!IDENTIFIED_BY&!MENTIONS]-(other:Node)
  WHERE (link.from IS NOT NULL OR link.until IS NOT NULL OR size(link.attested) > 0 OR other:Award OR other:Name OR other:Figure OR other:Event)
    AND NOT (other IN entities AND other.id < entity.id)
  UNWIND [['BEGAN', link.from, link.fromFirst, link.fromLast], ['ENDED', link.until, link.untilFirst, link.untilLast]]
    + [day IN coalesce(link.attested, []) | ['ATTESTED', toString(day), day, day]]
    + CASE
        WHEN other:Award AND EXISTS {
          MATCH (other)-[before:!BROADER&!CITES&!CONCERNS&!DERIVED_FROM&!IDENTIFIED_BY&!MENTIONS]-(fellow:Node)
          WHERE fellow IN entities AND type(before) + ' ' + before.id < type(link) + ' ' + link.id
        } THEN []
        WHEN other:Award THEN [['BEGAN', other.from, other.fromFirst, other.fromLast], ['ENDED', other.until, other.untilFirst, other.untilLast],
          ['DATED', CASE WHEN other.dayEarliest IN link.attested THEN null ELSE other.day END, other.dayEarliest, other.dayLatest]]
        WHEN other:Name THEN [['BEGAN', other.from, other.fromFirst, other.fromLast], ['ENDED', other.until, other.untilFirst, other.untilLast]]
        WHEN other:Figure THEN [['DATED', other.dateText, other.dateEarliest, other.dateLatest], ['AS_OF', other.asOf, other.asOfEarliest, other.asOfLatest], ['DUE', other.due, other.dueEarliest, other.dueLatest]]
        WHEN other:Event THEN [['DATED', other.date, other.dateEarliest, other.dateLatest]]
        ELSE []
      END AS dated
  WITH entity, link, other, dated[0] AS kind, dated[1] AS text, coalesce(dated[2], dated[3]) AS earliest,
    coalesce(dated[3], date('9999-12-31')) AS latest, dated[2] AS first, dated[3] AS last
  WHERE text IS NOT NULL AND ($kinds IS NULL OR kind IN $kinds)
    AND ($from IS NULL OR coalesce(last >= $from, true)) AND ($until IS NULL OR coalesce(first < $until, true))
  WITH entity, link, other, kind, text, earliest, latest, type(link) + ' ' + link.id + ' ' + kind + ' ' + text AS key
  WHERE $afterKey IS NULL OR earliest > $afterEarliest
    OR (earliest = $afterEarliest AND (latest > $afterLatest OR (latest = $afterLatest AND key > $afterKey)))
  WITH DISTINCT entity, link, other, kind, text, earliest, latest, key
  ORDER BY earliest, latest, key LIMIT $take
  RETURN [kind, text, earliest, latest, key, [entity.id, other.id], other.citations, coalesce(other.partly, []),
    [type(link), link.id, startNode(link).id, endNode(link).id, link {.from, .until, .attested, .preferred, .initiative, .citations, .partly}, link {.honorary, .how, .initiative, .leading, .office, .role, .title}, COLLECT {
      UNWIND link.citations AS cited
      MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
      RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
        MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
        WHERE NOT (origin)-[:DERIVED_FROM]->()
        RETURN origin.id ORDER BY origin.id LIMIT 1
      }), source.id)]
    }]
  ]
} AS dated, COLLECT {
  UNWIND entities AS entity
  MATCH (entity)-[link:!BROADER&!CITES&!CONCERNS&!DERIVED_FROM&!IDENTIFIED_BY&!MENTIONS&!ABOUT&!GIVEN_TO&!HAS_FIGURE&!LACKS&!LOCATED_IN&!NAMED&!PUBLISHED_BY&!SAID&!STATES&!REDIRECTS_TO]-(other:Node)
  WHERE $undated AND link.from IS NULL AND link.until IS NULL AND size(coalesce(link.attested, [])) = 0
    AND NOT (other IN entities AND other.id < entity.id)
    AND NOT (other:Award AND (other.day IS NOT NULL OR other.from IS NOT NULL OR other.until IS NOT NULL)) AND NOT (other:Event AND other.date IS NOT NULL)
  WITH DISTINCT entity, link, other
  ORDER BY type(link), link.id LIMIT 101
  RETURN ['UNDATED', null, null, null, type(link) + ' ' + link.id, [entity.id, other.id], other.citations, coalesce(other.partly, []),
    [type(link), link.id, startNode(link).id, endNode(link).id, link {.from, .until, .attested, .preferred, .initiative, .citations, .partly}, link {.honorary, .how, .initiative, .leading, .office, .role, .title}, COLLECT {
      UNWIND link.citations AS cited
      MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
      RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
        MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
        WHERE NOT (origin)-[:DERIVED_FROM]->()
        RETURN origin.id ORDER BY origin.id LIMIT 1
      }), source.id)]
    }]
  ]
} AS undated

// statement: reading/totals
// document: total/of-programmes
// document: total/of-several
// document: total/on-a-day
// document: total/shares
// What the awards of several organisations and initiatives come to, on a day if one is given, and which ids name neither.
//
// params   of, throughSuccession, throughParts, day, possible
UNWIND $of AS key
OPTIONAL MATCH (named:Node {id: key})
OPTIONAL MATCH (named)-[:REDIRECTS_TO*0..9]->(asked:Organisation|Initiative)
WITH collect(CASE WHEN asked IS NULL THEN key END) AS missing, collect(DISTINCT asked) AS askedOnes
WITH missing, askedOnes + COLLECT {
  UNWIND CASE WHEN $throughSuccession = true THEN askedOnes ELSE [] END AS one
  MATCH ANY (one)-[:SUCCEEDED_BY]->+(body:Organisation)
  RETURN body
} + COLLECT {
  UNWIND CASE WHEN $throughSuccession = true THEN askedOnes ELSE [] END AS one
  MATCH ANY (one)<-[:SUCCEEDED_BY]-+(body:Organisation)
  RETURN body
} + COLLECT {
  UNWIND CASE WHEN $throughParts = true THEN askedOnes ELSE [] END AS one
  MATCH ANY (one)<-[:PART_OF]-+(body:Initiative)
  RETURN body
} AS bodies
RETURN missing, COLLECT {
  UNWIND bodies AS body
  MATCH (body)<-[way:AWARDED_TO|UNDER]-(award:Award)
  WITH body, way, award, CASE WHEN way:UNDER THEN award ELSE way END AS dated
  WHERE (way:AWARDED_TO OR award.fromEarliest IS NOT NULL OR coalesce(award.dayEarliest <= $day, true)) AND
    (
      $day IS NULL OR $day IN dated.attested OR (dated.fromLatest <= $day AND $day < dated.untilEarliest)
      OR ($possible AND coalesce($day < dated.untilLatest, true) AND CASE
        WHEN dated.fromEarliest IS NOT NULL THEN dated.fromEarliest <= $day
        ELSE size(coalesce(dated.attested, [])) = 0 OR any(attested IN dated.attested WHERE attested <= $day)
      END)
    )
  WITH award, collect(DISTINCT CASE WHEN way:AWARDED_TO THEN body END) AS got, max(CASE WHEN way:UNDER THEN 1 ELSE 0 END) = 1 AS handed
  WITH award, handed, size(got) AS reached, CASE
    WHEN size(got) > 1 AND ($throughSuccession = true OR $throughParts = true) THEN COUNT {
      UNWIND got AS one
      WITH one
      WHERE NOT EXISTS {
        MATCH (other:Organisation)-[:SUCCEEDED_BY]->+(one)
        WHERE $throughSuccession = true AND other IN got AND other <> one
      } AND NOT EXISTS {
        MATCH (other:Initiative)<-[:PART_OF]-+(one)
        WHERE $throughParts = true AND other IN got AND other <> one
      }
      RETURN one
    }
    ELSE size(got)
  END AS apiece,
  COLLECT {
    MATCH (award)-[owning:UNDER|AWARDED_TO]->(owner:Initiative)
    RETURN DISTINCT [owner.id, type(owning)] AS one ORDER BY one
  } AS owners,
  COLLECT {
    MATCH (award)-[:AWARDED_TO]->(recipient)
    RETURN DISTINCT recipient.id AS one ORDER BY one
  } AS recipients
  WITH award, owners, recipients, handed, reached, CASE
    WHEN NOT coalesce(award.perRecipient, false) THEN 1
    WHEN handed THEN award.recipientCount
    WHEN apiece = 0 THEN 1
    ELSE apiece
  END AS times
  WITH award, owners, recipients, times,
    coalesce(award.maximumMinor, award.minimumMinor) IS NULL OR award.currency IS NULL
      OR award.qualifier IS NULL OR times IS NULL AS unknown,
    NOT handed AND NOT coalesce(award.perRecipient, false)
      AND (size(recipients) > reached OR coalesce(award.recipientCount, 1) > reached
        OR coalesce(award.shared, false) AND reached < 2) AS apart
  WITH award, owners, times, unknown, apart, award.stage AS stage, award.currency AS currency,
    CASE
      WHEN size(owners) + size(recipients) = 0 THEN [award.id]
      ELSE [
        owners, CASE WHEN award.shared THEN [] ELSE recipients END, award.kind, award.shared, award.perRecipient,
        award.recipientCount, award.from, award.until, award.duration
      ]
    END AS claim
  WITH stage, currency, claim, collect([award, owners, times, unknown, apart]) AS rivals,
    max(CASE WHEN award.preferred THEN 1 ELSE 0 END) = 1 AS decided
  UNWIND rivals AS rival
  WITH stage, currency, claim, decided, rival[0] AS award, rival[1] AS owners, rival[2] AS times, rival[3] AS unknown,
    rival[4] AS apart
  WITH award, stage, currency, owners, times,
    CASE
      WHEN unknown THEN 'UNKNOWN_AMOUNT'
      WHEN decided AND NOT award.preferred THEN 'NOT_PREFERRED'
      WHEN apart THEN 'SHARED_SUM'
    END AS reason,
    CASE WHEN award.shared AND NOT decided AND NOT unknown AND NOT apart THEN claim END AS told,
    CASE award.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged,
    coalesce(award.minimumMinor, 0) AS least, award.maximumMinor AS most
  WITH stage, currency, owners, times, reason, told, CASE WHEN told IS NULL THEN hedged END AS alone,
    max(hedged) AS hedged, count(*) AS rivalling, count(most) = count(*) AS bounded, collect(award.id) AS rivals,
    min(least) AS least, max(most) AS most,
    sum(least / 1000000000) AS leastHigh, sum(least % 1000000000) AS leastLow,
    sum(most / 1000000000) AS mostHigh, sum(most % 1000000000) AS mostLow
  WITH stage, currency, owners, times, reason, rivalling, rivals, bounded,
    CASE
      WHEN told IS NOT NULL AND hedged = 0 AND coalesce(least <> most, true) THEN 1
      ELSE coalesce(alone, hedged)
    END AS hedged,
    CASE WHEN told IS NULL THEN leastHigh ELSE least / 1000000000 END AS leastHigh,
    CASE WHEN told IS NULL THEN leastLow ELSE least % 1000000000 END AS leastLow,
    CASE WHEN told IS NULL THEN mostHigh ELSE most / 1000000000 END AS mostHigh,
    CASE WHEN told IS NULL THEN mostLow ELSE most % 1000000000 END AS mostLow
  WITH stage, currency, owners, times, reason, hedged, sum(rivalling) AS counted, collect(rivals) AS rivals,
    sum(leastHigh) AS leastHigh, sum(leastLow) AS leastLow, all(one IN collect(bounded) WHERE one) AS bounded,
    sum(mostHigh) AS mostHigh, sum(mostLow) AS mostLow
  WITH [
    stage, currency, reason, owners,
    COLLECT {
      UNWIND owners AS one
      MATCH (:Node&Initiative {id: one[0]})-[:PART_OF*1..]->(whole:Initiative)
      RETURN DISTINCT whole.id AS wholes ORDER BY wholes
    },
    times, hedged, counted, leastHigh, leastLow,
    CASE WHEN bounded THEN mostHigh END, CASE WHEN bounded THEN mostLow END,
    COLLECT {
      UNWIND rivals AS one
      UNWIND one AS rival
      RETURN rival ORDER BY rival LIMIT 10
    }
  ] AS sums
  RETURN sums
} AS rows

// statement: reading/unanswered
// document: doubt/unanswered
// document: mechanics/doubts
// Recommendations to which no source states a response, be it to them or to their whole review.
//
// params   id, examined, first
MATCH (recommendation:Recommendation)
WHERE recommendation.id > $id
WITH recommendation ORDER BY recommendation.id LIMIT toInteger($examined)
WHERE NOT EXISTS {
    MATCH (recommendation)-[answer:ANSWERED_BY]->(:Initiative)
    MATCH (citation:Citation) WHERE citation.id IN answer.citations AND citation.basis = 'STATED'
  }
  AND NOT EXISTS {
    MATCH (recommendation)<-[:MADE]-(:Review)<-[response:RESPONDED_TO]-(:Organisation)
    MATCH (citation:Citation) WHERE citation.id IN response.citations AND citation.basis = 'STATED'
  }
WITH recommendation ORDER BY recommendation.id LIMIT $first + 1
RETURN [recommendation.id] AS keys, recommendation.id AS id, '' AS type, null AS start, null AS end, recommendation.citations AS citations, coalesce(recommendation.partly, []) AS partly, [] AS against
UNION ALL
MATCH (recommendation:Recommendation)
WHERE recommendation.id > $id
WITH recommendation.id AS id ORDER BY id SKIP $examined - 1 LIMIT 2
WITH collect(id) AS left WHERE size(left) = 2
RETURN [left[0]] AS keys, null AS id, null AS type, null AS start, null AS end, null AS citations, null AS partly, null AS against

// statement: receipt/of-initiative
// document: receipt/worth-of-a-zone
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[receipt1:AWARDED_TO]-(award1:Award)
WITH receipt1, award1 ORDER BY award1.amountOrderDown DESC, receipt1.id DESC LIMIT $a1.take
RETURN [null, [receipt1.citations, receipt1.partly], [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.kind, award1.purpose, award1.stage]]
}, null] AS answer

// statement: receipt/of-initiative
// document: part/what-the-chi-zone-is-part-of
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[receipt1:AWARDED_TO]-(award1:Award)
WITH receipt1, award1 ORDER BY award1.amountOrderDown DESC, receipt1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.citations, award1.partly, award1.purpose, award1.stage]]
}, null] AS answer

// statement: receipt/of-initiative
// document: figure/hopes
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[receipt1:AWARDED_TO]-(award1:Award)
}] AS answer

// statement: receipt/of-initiative (+ award/totals)
// document: total/of-one-recipient
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, null, null, null, COLLECT {
MATCH (parent)<-[receipt1:AWARDED_TO]-(award1:Award)
WITH DISTINCT award1
WITH award1, CASE
    WHEN coalesce(award1.perRecipient, false) AND NOT $a2.received = true THEN award1.recipientCount
    ELSE 1
  END AS times2,
  COLLECT {
    MATCH (award1)-[owning2:UNDER|AWARDED_TO]->(owner2:Initiative)
    RETURN DISTINCT [owner2.id, type(owning2)] AS one2 ORDER BY one2
  } AS owners2,
  COLLECT {
    MATCH (award1)-[:AWARDED_TO]->(recipient2)
    RETURN DISTINCT recipient2.id AS one2 ORDER BY one2
  } AS recipients2
WITH award1, owners2, recipients2, times2,
  coalesce(award1.maximumMinor, award1.minimumMinor) IS NULL OR award1.currency IS NULL
    OR award1.qualifier IS NULL OR times2 IS NULL AS unknown2,
  $a2.received = true AND NOT coalesce(award1.perRecipient, false)
    AND (coalesce(award1.shared, false) OR coalesce(award1.recipientCount, 1) > 1 OR size(recipients2) > 1) AS apart2
WITH award1, owners2, times2, unknown2, apart2, award1.stage AS stage2, award1.currency AS currency2,
  CASE
    WHEN size(owners2) + size(recipients2) = 0 THEN [award1.id]
    ELSE [
      owners2, CASE WHEN award1.shared THEN [] ELSE recipients2 END, award1.kind, award1.shared, award1.perRecipient,
      award1.recipientCount, award1.from, award1.until, award1.duration
    ]
  END AS claim2
WITH stage2, currency2, claim2, collect([award1, owners2, times2, unknown2, apart2]) AS rivals2,
  max(CASE WHEN award1.preferred THEN 1 ELSE 0 END) = 1 AS decided2
UNWIND rivals2 AS rival2
WITH stage2, currency2, claim2, decided2, rival2[0] AS award1, rival2[1] AS owners2, rival2[2] AS times2, rival2[3] AS unknown2,
  rival2[4] AS apart2
WITH award1, stage2, currency2, owners2, times2,
  CASE
    WHEN unknown2 THEN 'UNKNOWN_AMOUNT'
    WHEN decided2 AND NOT award1.preferred THEN 'NOT_PREFERRED'
    WHEN apart2 THEN 'SHARED_SUM'
  END AS reason2,
  CASE WHEN award1.shared AND NOT decided2 AND NOT unknown2 AND NOT apart2 THEN claim2 END AS told2,
  CASE award1.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged2,
  coalesce(award1.minimumMinor, 0) AS least2, award1.maximumMinor AS most2
WITH stage2, currency2, owners2, times2, reason2, told2, CASE WHEN told2 IS NULL THEN hedged2 END AS alone2,
  max(hedged2) AS hedged2, count(*) AS rivalling2, count(most2) = count(*) AS bounded2, collect(award1.id) AS rivals2,
  min(least2) AS least2, max(most2) AS most2,
  sum(least2 / 1000000000) AS leastHigh2, sum(least2 % 1000000000) AS leastLow2,
  sum(most2 / 1000000000) AS mostHigh2, sum(most2 % 1000000000) AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, rivalling2, rivals2, bounded2,
  CASE
    WHEN told2 IS NOT NULL AND hedged2 = 0 AND coalesce(least2 <> most2, true) THEN 1
    ELSE coalesce(alone2, hedged2)
  END AS hedged2,
  CASE WHEN told2 IS NULL THEN leastHigh2 ELSE least2 / 1000000000 END AS leastHigh2,
  CASE WHEN told2 IS NULL THEN leastLow2 ELSE least2 % 1000000000 END AS leastLow2,
  CASE WHEN told2 IS NULL THEN mostHigh2 ELSE most2 / 1000000000 END AS mostHigh2,
  CASE WHEN told2 IS NULL THEN mostLow2 ELSE most2 % 1000000000 END AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, hedged2, sum(rivalling2) AS counted2, collect(rivals2) AS rivals2,
  sum(leastHigh2) AS leastHigh2, sum(leastLow2) AS leastLow2, all(one2 IN collect(bounded2) WHERE one2) AS bounded2,
  sum(mostHigh2) AS mostHigh2, sum(mostLow2) AS mostLow2
WITH [
  stage2, currency2, reason2, owners2,
  COLLECT {
    UNWIND owners2 AS one2
    MATCH (:Node&Initiative {id: one2[0]})-[:PART_OF*1..]->(whole2:Initiative)
    RETURN DISTINCT whole2.id AS wholes2 ORDER BY wholes2
  },
  times2, hedged2, counted2, leastHigh2, leastLow2,
  CASE WHEN bounded2 THEN mostHigh2 END, CASE WHEN bounded2 THEN mostLow2 END,
  COLLECT {
    UNWIND rivals2 AS one2
    UNWIND one2 AS rival2
    RETURN rival2 ORDER BY rival2 LIMIT 10
  }
] AS sums2
RETURN sums2
}] AS answer

// statement: receipt/of-organisation
// document: influence/from-reviews-to-money
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[receipt1:AWARDED_TO]-(award1:Award)
WITH receipt1, award1 ORDER BY award1.amountOrderDown DESC, receipt1.id DESC LIMIT $a1.take
RETURN [null, [receipt1.attested, receipt1.citations, receipt1.partly], [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.stage]]
}, null] AS answer

// statement: receipt/of-organisation
// document: mechanics/four-levels-as-usual
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[receipt1:AWARDED_TO]-(award1:Award)
WITH receipt1, award1 ORDER BY award1.amountOrderDown DESC, receipt1.id DESC LIMIT $a1.take
RETURN [null, [receipt1.citations, receipt1.partly], [award1.id, award1.purpose]]
}, null] AS answer

// statement: receipt/of-organisation
// document: mechanics/four-levels
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[receipt1:AWARDED_TO]-(award1:Award)
WITH receipt1, award1 ORDER BY award1.amountOrderDown DESC, receipt1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.purpose]]
}, null] AS answer

// statement: receipt/of-organisation
// document: receipt/two-or-more-awards
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[receipt1:AWARDED_TO]-(award1:Award)
}] AS answer

// statement: receipt/of-organisation (+ award/totals)
// document: total/shares
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[receipt1:AWARDED_TO]-(award1:Award)
WITH receipt1, award1 ORDER BY award1.amountOrderDown DESC, receipt1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.perRecipient, award1.purpose, award1.recipientCount, award1.shared]]
}, null, null, null, COLLECT {
MATCH (parent)<-[receipt1:AWARDED_TO]-(award1:Award)
WITH DISTINCT award1
WITH award1, CASE
    WHEN coalesce(award1.perRecipient, false) AND NOT $a2.received = true THEN award1.recipientCount
    ELSE 1
  END AS times2,
  COLLECT {
    MATCH (award1)-[owning2:UNDER|AWARDED_TO]->(owner2:Initiative)
    RETURN DISTINCT [owner2.id, type(owning2)] AS one2 ORDER BY one2
  } AS owners2,
  COLLECT {
    MATCH (award1)-[:AWARDED_TO]->(recipient2)
    RETURN DISTINCT recipient2.id AS one2 ORDER BY one2
  } AS recipients2
WITH award1, owners2, recipients2, times2,
  coalesce(award1.maximumMinor, award1.minimumMinor) IS NULL OR award1.currency IS NULL
    OR award1.qualifier IS NULL OR times2 IS NULL AS unknown2,
  $a2.received = true AND NOT coalesce(award1.perRecipient, false)
    AND (coalesce(award1.shared, false) OR coalesce(award1.recipientCount, 1) > 1 OR size(recipients2) > 1) AS apart2
WITH award1, owners2, times2, unknown2, apart2, award1.stage AS stage2, award1.currency AS currency2,
  CASE
    WHEN size(owners2) + size(recipients2) = 0 THEN [award1.id]
    ELSE [
      owners2, CASE WHEN award1.shared THEN [] ELSE recipients2 END, award1.kind, award1.shared, award1.perRecipient,
      award1.recipientCount, award1.from, award1.until, award1.duration
    ]
  END AS claim2
WITH stage2, currency2, claim2, collect([award1, owners2, times2, unknown2, apart2]) AS rivals2,
  max(CASE WHEN award1.preferred THEN 1 ELSE 0 END) = 1 AS decided2
UNWIND rivals2 AS rival2
WITH stage2, currency2, claim2, decided2, rival2[0] AS award1, rival2[1] AS owners2, rival2[2] AS times2, rival2[3] AS unknown2,
  rival2[4] AS apart2
WITH award1, stage2, currency2, owners2, times2,
  CASE
    WHEN unknown2 THEN 'UNKNOWN_AMOUNT'
    WHEN decided2 AND NOT award1.preferred THEN 'NOT_PREFERRED'
    WHEN apart2 THEN 'SHARED_SUM'
  END AS reason2,
  CASE WHEN award1.shared AND NOT decided2 AND NOT unknown2 AND NOT apart2 THEN claim2 END AS told2,
  CASE award1.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged2,
  coalesce(award1.minimumMinor, 0) AS least2, award1.maximumMinor AS most2
WITH stage2, currency2, owners2, times2, reason2, told2, CASE WHEN told2 IS NULL THEN hedged2 END AS alone2,
  max(hedged2) AS hedged2, count(*) AS rivalling2, count(most2) = count(*) AS bounded2, collect(award1.id) AS rivals2,
  min(least2) AS least2, max(most2) AS most2,
  sum(least2 / 1000000000) AS leastHigh2, sum(least2 % 1000000000) AS leastLow2,
  sum(most2 / 1000000000) AS mostHigh2, sum(most2 % 1000000000) AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, rivalling2, rivals2, bounded2,
  CASE
    WHEN told2 IS NOT NULL AND hedged2 = 0 AND coalesce(least2 <> most2, true) THEN 1
    ELSE coalesce(alone2, hedged2)
  END AS hedged2,
  CASE WHEN told2 IS NULL THEN leastHigh2 ELSE least2 / 1000000000 END AS leastHigh2,
  CASE WHEN told2 IS NULL THEN leastLow2 ELSE least2 % 1000000000 END AS leastLow2,
  CASE WHEN told2 IS NULL THEN mostHigh2 ELSE most2 / 1000000000 END AS mostHigh2,
  CASE WHEN told2 IS NULL THEN mostLow2 ELSE most2 % 1000000000 END AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, hedged2, sum(rivalling2) AS counted2, collect(rivals2) AS rivals2,
  sum(leastHigh2) AS leastHigh2, sum(leastLow2) AS leastLow2, all(one2 IN collect(bounded2) WHERE one2) AS bounded2,
  sum(mostHigh2) AS mostHigh2, sum(mostLow2) AS mostLow2
WITH [
  stage2, currency2, reason2, owners2,
  COLLECT {
    UNWIND owners2 AS one2
    MATCH (:Node&Initiative {id: one2[0]})-[:PART_OF*1..]->(whole2:Initiative)
    RETURN DISTINCT whole2.id AS wholes2 ORDER BY wholes2
  },
  times2, hedged2, counted2, leastHigh2, leastLow2,
  CASE WHEN bounded2 THEN mostHigh2 END, CASE WHEN bounded2 THEN mostLow2 END,
  COLLECT {
    UNWIND rivals2 AS one2
    UNWIND one2 AS rival2
    RETURN rival2 ORDER BY rival2 LIMIT 10
  }
] AS sums2
RETURN sums2
}] AS answer

// statement: receipt/of-organisation (+ award/totals)
// document: total/of-one-recipient
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [null, null, null, null, COLLECT {
MATCH (parent)<-[receipt1:AWARDED_TO]-(award1:Award)
WITH DISTINCT award1
WITH award1, CASE
    WHEN coalesce(award1.perRecipient, false) AND NOT $a2.received = true THEN award1.recipientCount
    ELSE 1
  END AS times2,
  COLLECT {
    MATCH (award1)-[owning2:UNDER|AWARDED_TO]->(owner2:Initiative)
    RETURN DISTINCT [owner2.id, type(owning2)] AS one2 ORDER BY one2
  } AS owners2,
  COLLECT {
    MATCH (award1)-[:AWARDED_TO]->(recipient2)
    RETURN DISTINCT recipient2.id AS one2 ORDER BY one2
  } AS recipients2
WITH award1, owners2, recipients2, times2,
  coalesce(award1.maximumMinor, award1.minimumMinor) IS NULL OR award1.currency IS NULL
    OR award1.qualifier IS NULL OR times2 IS NULL AS unknown2,
  $a2.received = true AND NOT coalesce(award1.perRecipient, false)
    AND (coalesce(award1.shared, false) OR coalesce(award1.recipientCount, 1) > 1 OR size(recipients2) > 1) AS apart2
WITH award1, owners2, times2, unknown2, apart2, award1.stage AS stage2, award1.currency AS currency2,
  CASE
    WHEN size(owners2) + size(recipients2) = 0 THEN [award1.id]
    ELSE [
      owners2, CASE WHEN award1.shared THEN [] ELSE recipients2 END, award1.kind, award1.shared, award1.perRecipient,
      award1.recipientCount, award1.from, award1.until, award1.duration
    ]
  END AS claim2
WITH stage2, currency2, claim2, collect([award1, owners2, times2, unknown2, apart2]) AS rivals2,
  max(CASE WHEN award1.preferred THEN 1 ELSE 0 END) = 1 AS decided2
UNWIND rivals2 AS rival2
WITH stage2, currency2, claim2, decided2, rival2[0] AS award1, rival2[1] AS owners2, rival2[2] AS times2, rival2[3] AS unknown2,
  rival2[4] AS apart2
WITH award1, stage2, currency2, owners2, times2,
  CASE
    WHEN unknown2 THEN 'UNKNOWN_AMOUNT'
    WHEN decided2 AND NOT award1.preferred THEN 'NOT_PREFERRED'
    WHEN apart2 THEN 'SHARED_SUM'
  END AS reason2,
  CASE WHEN award1.shared AND NOT decided2 AND NOT unknown2 AND NOT apart2 THEN claim2 END AS told2,
  CASE award1.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged2,
  coalesce(award1.minimumMinor, 0) AS least2, award1.maximumMinor AS most2
WITH stage2, currency2, owners2, times2, reason2, told2, CASE WHEN told2 IS NULL THEN hedged2 END AS alone2,
  max(hedged2) AS hedged2, count(*) AS rivalling2, count(most2) = count(*) AS bounded2, collect(award1.id) AS rivals2,
  min(least2) AS least2, max(most2) AS most2,
  sum(least2 / 1000000000) AS leastHigh2, sum(least2 % 1000000000) AS leastLow2,
  sum(most2 / 1000000000) AS mostHigh2, sum(most2 % 1000000000) AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, rivalling2, rivals2, bounded2,
  CASE
    WHEN told2 IS NOT NULL AND hedged2 = 0 AND coalesce(least2 <> most2, true) THEN 1
    ELSE coalesce(alone2, hedged2)
  END AS hedged2,
  CASE WHEN told2 IS NULL THEN leastHigh2 ELSE least2 / 1000000000 END AS leastHigh2,
  CASE WHEN told2 IS NULL THEN leastLow2 ELSE least2 % 1000000000 END AS leastLow2,
  CASE WHEN told2 IS NULL THEN mostHigh2 ELSE most2 / 1000000000 END AS mostHigh2,
  CASE WHEN told2 IS NULL THEN mostLow2 ELSE most2 % 1000000000 END AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, hedged2, sum(rivalling2) AS counted2, collect(rivals2) AS rivals2,
  sum(leastHigh2) AS leastHigh2, sum(leastLow2) AS leastLow2, all(one2 IN collect(bounded2) WHERE one2) AS bounded2,
  sum(mostHigh2) AS mostHigh2, sum(mostLow2) AS mostLow2
WITH [
  stage2, currency2, reason2, owners2,
  COLLECT {
    UNWIND owners2 AS one2
    MATCH (:Node&Initiative {id: one2[0]})-[:PART_OF*1..]->(whole2:Initiative)
    RETURN DISTINCT whole2.id AS wholes2 ORDER BY wholes2
  },
  times2, hedged2, counted2, leastHigh2, leastLow2,
  CASE WHEN bounded2 THEN mostHigh2 END, CASE WHEN bounded2 THEN mostLow2 END,
  COLLECT {
    UNWIND rivals2 AS one2
    UNWIND one2 AS rival2
    RETURN rival2 ORDER BY rival2 LIMIT 10
  }
] AS sums2
RETURN sums2
}] AS answer

// statement: receipt/organisations
// document: receipt/seven-trusts
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[receipt1:AWARDED_TO]->(organisation1:Organisation)
WITH receipt1, organisation1 ORDER BY organisation1.nameOrder, receipt1.id LIMIT $a1.take
RETURN [null, [receipt1.citations, receipt1.partly, type(receipt1) + ':' + receipt1.id], [organisation1.id, organisation1.name]]
}, COUNT {
MATCH (parent)-[receipt1:AWARDED_TO]->(organisation1:Organisation)
}] AS answer

// statement: receipt/organisations
// document: src/main/resources/data/examples/2-the-seven-trusts-and-their-money
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[receipt1:AWARDED_TO]->(organisation1:Organisation)
WITH receipt1, organisation1 ORDER BY organisation1.nameOrder, receipt1.id LIMIT $a1.take
RETURN [null, [receipt1.citations, receipt1.partly], [organisation1.id, organisation1.name]]
}, COUNT {
MATCH (parent)-[receipt1:AWARDED_TO]->(organisation1:Organisation)
}] AS answer

// statement: receipt/organisations
// document: total/shares
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[receipt1:AWARDED_TO]->(organisation1:Organisation)
WITH receipt1, organisation1 ORDER BY organisation1.nameOrder, receipt1.id LIMIT $a1.take
RETURN [null, [receipt1.citations, receipt1.partly], [organisation1.id]]
}, null] AS answer

// statement: receipt/organisations
// document: award/tendered-and-awarded
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[receipt1:AWARDED_TO]->(organisation1:Organisation)
WITH receipt1, organisation1 ORDER BY organisation1.nameOrder, receipt1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: receipt/organisations
// document: award/exemplar-funding
// document: group/most-related
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, [null, COUNT {
MATCH (parent)-[receipt1:AWARDED_TO]->(organisation1:Organisation)
}] AS answer

// statement: recommendation/by-id
// document: answer/chief-information-officer
RETURN head(COLLECT {
MATCH (recommendation1:Recommendation {id: $a1.id})
RETURN [recommendation1.id, recommendation1.status, recommendation1.text] LIMIT 1
}) AS answer

// statement: response/of-review
// document: answer/chief-information-officer
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Review {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[response1:RESPONDED_TO]-(organisation1:Organisation)
WITH response1, organisation1 ORDER BY organisation1.nameOrder, response1.id LIMIT $a1.take
RETURN [null, [response1.citations, response1.partly], [organisation1.id, organisation1.name]]
}, null] AS answer

// statement: review/by-id
// document: mechanics/skip-and-include
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, review1.kind] LIMIT 1
}) AS answer

// statement: review/by-id
// document: advice/for-every-trust
// document: influence/what-the-wachter-review-led-to
// document: mechanics/merged-fields
// document: mechanics/null-parent
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id, review1.name] LIMIT 1
}) AS answer

// statement: review/by-id
// document: evidence/whole-and-part
// document: group/most-related-inside
// document: mechanics/out-and-back
// document: mechanics/two-aliases
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(review1:Review)
RETURN [review1.id] LIMIT 1
}) AS answer

// statement: review/reviews
// document: influence/from-reviews-to-money
RETURN [COLLECT {
MATCH (review1:Review)
WHERE review1.nameOrder IS NOT NULL
AND review1.name IS NOT NULL
AND review1.id IS NOT NULL
AND EXISTS {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
WHERE EXISTS {
MATCH (initiative2)<-[membership3:PART_OF]-(part3:Initiative)
}
}
WITH review1 ORDER BY review1.nameOrder, review1.id LIMIT $a1.take
RETURN [null, null, [review1.id, review1.name]]
}, null] AS answer

// statement: review/reviews
// document: mechanics/empty-page
RETURN [COLLECT {
MATCH (review1:Review)
WHERE review1.nameOrder IS NOT NULL
AND review1.name IS NOT NULL
AND review1.id IS NOT NULL
AND review1.name = $a1.v0
WITH review1 ORDER BY review1.nameOrder, review1.id LIMIT $a1.take
RETURN [[review1.nameOrder, review1.id], null, [review1.id, review1.name]]
}, COUNT {
MATCH (review1:Review)
WHERE review1.name = $a1.v1
}] AS answer

// statement: review/reviews
// document: evidence/announced-in-2016
// document: mechanics/four-levels
// document: mechanics/four-levels-as-usual
RETURN [COLLECT {
MATCH (review1:Review)
WHERE review1.nameOrder IS NOT NULL
AND review1.name IS NOT NULL
AND review1.id IS NOT NULL
WITH review1 ORDER BY review1.nameOrder, review1.id LIMIT $a1.take
RETURN [null, null, [review1.id, review1.name]]
}, null] AS answer

// statement: review/reviews
// document: src/main/resources/data/examples/1-which-review-led-to-which-initiative
RETURN [COLLECT {
MATCH (review1:Review)
WHERE review1.publishedOrder IS NOT NULL
AND review1.id IS NOT NULL
AND EXISTS {
MATCH (review1)-[influence2:LED_TO]->(initiative2:Initiative)
}
WITH review1 ORDER BY review1.publishedOrder, review1.id LIMIT $a1.take
RETURN [null, null, [review1.id, review1.name, review1.published]]
}, null] AS answer

// statement: review/reviews
// document: mechanics/count-alone
// document: src/main/resources/examples/1-what-there-is
RETURN [null, COUNT {
MATCH (review1:Review)
}] AS answer

// statement: row/of-node
// document: award/sums-beside-rows
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, head(COLLECT {
MATCH (made1:Node {id: parent.id})
RETURN [{labels: labels(made1), properties: properties(made1), citations: head([(made1)-[:NAMED]->(own:Name) WHERE made1:Entity AND own.id = made1.id + '-name' | own.citations]), partly: head([(made1)-[:NAMED]->(own:Name) WHERE made1:Entity AND own.id = made1.id + '-name' | own.partly]), owner: CASE WHEN made1:Award|Citation|Figure|Gap|Identifier|Name|Quotation|Recommendation|Redirect|Statement THEN head([(made1)-[belonging:CITES|HAS_FIGURE|IDENTIFIED_BY|LACKS|MADE|NAMED|REDIRECTS_TO|SAID|STATES|UNDER]-(owner) WHERE belonging.id = made1.id | owner.id]) END}] LIMIT 1
}) AS answer

// statement: scheme/of-award
// document: award/exemplar-funding
// document: award/large-sums
// document: award/promised-on-one-day
// document: evidence/there-and-back
// document: influence/from-reviews-to-money
// document: src/main/resources/data/examples/2-the-seven-trusts-and-their-money
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:UNDER]->(initiative1:Initiative)
RETURN [initiative1.id, initiative1.name] LIMIT 1
}) AS answer

// statement: scheme/of-award
// document: doubt/contradicted
// document: part/through-parts
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Award {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:UNDER]->(initiative1:Initiative)
RETURN [initiative1.id] LIMIT 1
}) AS answer

// statement: scheme/of-initiative
// document: figure/academy-in-numbers
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[:UNDER]-(award1:Award)
WHERE award1.stage IN $a1.v0
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.duration, award1.citations, award1.partly, award1.kind, award1.stage]]
}, null] AS answer

// statement: scheme/of-initiative
// document: award/tendered-and-awarded
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[:UNDER]-(award1:Award)
WITH award1 ORDER BY award1.amountOrder, award1.id LIMIT $a1.take
RETURN [null, null, [award1.id, award1.minimumMinor, award1.maximumMinor, award1.currency, award1.qualifier, award1.citations, award1.partly, award1.preferred, award1.stage]]
}, null] AS answer

// statement: scheme/of-initiative (+ award/totals)
// document: part/through-parts
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[:UNDER]-(award1:Award)
}, null, null, COLLECT {
MATCH (parent)<-[:UNDER]-(award1:Award)
WITH DISTINCT award1
WITH award1, CASE
    WHEN coalesce(award1.perRecipient, false) AND NOT $a2.received = true THEN award1.recipientCount
    ELSE 1
  END AS times2,
  COLLECT {
    MATCH (award1)-[owning2:UNDER|AWARDED_TO]->(owner2:Initiative)
    RETURN DISTINCT [owner2.id, type(owning2)] AS one2 ORDER BY one2
  } AS owners2,
  COLLECT {
    MATCH (award1)-[:AWARDED_TO]->(recipient2)
    RETURN DISTINCT recipient2.id AS one2 ORDER BY one2
  } AS recipients2
WITH award1, owners2, recipients2, times2,
  coalesce(award1.maximumMinor, award1.minimumMinor) IS NULL OR award1.currency IS NULL
    OR award1.qualifier IS NULL OR times2 IS NULL AS unknown2,
  $a2.received = true AND NOT coalesce(award1.perRecipient, false)
    AND (coalesce(award1.shared, false) OR coalesce(award1.recipientCount, 1) > 1 OR size(recipients2) > 1) AS apart2
WITH award1, owners2, times2, unknown2, apart2, award1.stage AS stage2, award1.currency AS currency2,
  CASE
    WHEN size(owners2) + size(recipients2) = 0 THEN [award1.id]
    ELSE [
      owners2, CASE WHEN award1.shared THEN [] ELSE recipients2 END, award1.kind, award1.shared, award1.perRecipient,
      award1.recipientCount, award1.from, award1.until, award1.duration
    ]
  END AS claim2
WITH stage2, currency2, claim2, collect([award1, owners2, times2, unknown2, apart2]) AS rivals2,
  max(CASE WHEN award1.preferred THEN 1 ELSE 0 END) = 1 AS decided2
UNWIND rivals2 AS rival2
WITH stage2, currency2, claim2, decided2, rival2[0] AS award1, rival2[1] AS owners2, rival2[2] AS times2, rival2[3] AS unknown2,
  rival2[4] AS apart2
WITH award1, stage2, currency2, owners2, times2,
  CASE
    WHEN unknown2 THEN 'UNKNOWN_AMOUNT'
    WHEN decided2 AND NOT award1.preferred THEN 'NOT_PREFERRED'
    WHEN apart2 THEN 'SHARED_SUM'
  END AS reason2,
  CASE WHEN award1.shared AND NOT decided2 AND NOT unknown2 AND NOT apart2 THEN claim2 END AS told2,
  CASE award1.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged2,
  coalesce(award1.minimumMinor, 0) AS least2, award1.maximumMinor AS most2
WITH stage2, currency2, owners2, times2, reason2, told2, CASE WHEN told2 IS NULL THEN hedged2 END AS alone2,
  max(hedged2) AS hedged2, count(*) AS rivalling2, count(most2) = count(*) AS bounded2, collect(award1.id) AS rivals2,
  min(least2) AS least2, max(most2) AS most2,
  sum(least2 / 1000000000) AS leastHigh2, sum(least2 % 1000000000) AS leastLow2,
  sum(most2 / 1000000000) AS mostHigh2, sum(most2 % 1000000000) AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, rivalling2, rivals2, bounded2,
  CASE
    WHEN told2 IS NOT NULL AND hedged2 = 0 AND coalesce(least2 <> most2, true) THEN 1
    ELSE coalesce(alone2, hedged2)
  END AS hedged2,
  CASE WHEN told2 IS NULL THEN leastHigh2 ELSE least2 / 1000000000 END AS leastHigh2,
  CASE WHEN told2 IS NULL THEN leastLow2 ELSE least2 % 1000000000 END AS leastLow2,
  CASE WHEN told2 IS NULL THEN mostHigh2 ELSE most2 / 1000000000 END AS mostHigh2,
  CASE WHEN told2 IS NULL THEN mostLow2 ELSE most2 % 1000000000 END AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, hedged2, sum(rivalling2) AS counted2, collect(rivals2) AS rivals2,
  sum(leastHigh2) AS leastHigh2, sum(leastLow2) AS leastLow2, all(one2 IN collect(bounded2) WHERE one2) AS bounded2,
  sum(mostHigh2) AS mostHigh2, sum(mostLow2) AS mostLow2
WITH [
  stage2, currency2, reason2, owners2,
  COLLECT {
    UNWIND owners2 AS one2
    MATCH (:Node&Initiative {id: one2[0]})-[:PART_OF*1..]->(whole2:Initiative)
    RETURN DISTINCT whole2.id AS wholes2 ORDER BY wholes2
  },
  times2, hedged2, counted2, leastHigh2, leastLow2,
  CASE WHEN bounded2 THEN mostHigh2 END, CASE WHEN bounded2 THEN mostLow2 END,
  COLLECT {
    UNWIND rivals2 AS one2
    UNWIND one2 AS rival2
    RETURN rival2 ORDER BY rival2 LIMIT 10
  }
] AS sums2
RETURN sums2
}] AS answer

// statement: scheme/of-initiative (+ award/totals)
// document: total/of-one-recipient
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, null, null, null, COLLECT {
MATCH (parent)<-[:UNDER]-(award1:Award)
WITH DISTINCT award1
WITH award1, CASE
    WHEN coalesce(award1.perRecipient, false) AND NOT $a2.received = true THEN award1.recipientCount
    ELSE 1
  END AS times2,
  COLLECT {
    MATCH (award1)-[owning2:UNDER|AWARDED_TO]->(owner2:Initiative)
    RETURN DISTINCT [owner2.id, type(owning2)] AS one2 ORDER BY one2
  } AS owners2,
  COLLECT {
    MATCH (award1)-[:AWARDED_TO]->(recipient2)
    RETURN DISTINCT recipient2.id AS one2 ORDER BY one2
  } AS recipients2
WITH award1, owners2, recipients2, times2,
  coalesce(award1.maximumMinor, award1.minimumMinor) IS NULL OR award1.currency IS NULL
    OR award1.qualifier IS NULL OR times2 IS NULL AS unknown2,
  $a2.received = true AND NOT coalesce(award1.perRecipient, false)
    AND (coalesce(award1.shared, false) OR coalesce(award1.recipientCount, 1) > 1 OR size(recipients2) > 1) AS apart2
WITH award1, owners2, times2, unknown2, apart2, award1.stage AS stage2, award1.currency AS currency2,
  CASE
    WHEN size(owners2) + size(recipients2) = 0 THEN [award1.id]
    ELSE [
      owners2, CASE WHEN award1.shared THEN [] ELSE recipients2 END, award1.kind, award1.shared, award1.perRecipient,
      award1.recipientCount, award1.from, award1.until, award1.duration
    ]
  END AS claim2
WITH stage2, currency2, claim2, collect([award1, owners2, times2, unknown2, apart2]) AS rivals2,
  max(CASE WHEN award1.preferred THEN 1 ELSE 0 END) = 1 AS decided2
UNWIND rivals2 AS rival2
WITH stage2, currency2, claim2, decided2, rival2[0] AS award1, rival2[1] AS owners2, rival2[2] AS times2, rival2[3] AS unknown2,
  rival2[4] AS apart2
WITH award1, stage2, currency2, owners2, times2,
  CASE
    WHEN unknown2 THEN 'UNKNOWN_AMOUNT'
    WHEN decided2 AND NOT award1.preferred THEN 'NOT_PREFERRED'
    WHEN apart2 THEN 'SHARED_SUM'
  END AS reason2,
  CASE WHEN award1.shared AND NOT decided2 AND NOT unknown2 AND NOT apart2 THEN claim2 END AS told2,
  CASE award1.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged2,
  coalesce(award1.minimumMinor, 0) AS least2, award1.maximumMinor AS most2
WITH stage2, currency2, owners2, times2, reason2, told2, CASE WHEN told2 IS NULL THEN hedged2 END AS alone2,
  max(hedged2) AS hedged2, count(*) AS rivalling2, count(most2) = count(*) AS bounded2, collect(award1.id) AS rivals2,
  min(least2) AS least2, max(most2) AS most2,
  sum(least2 / 1000000000) AS leastHigh2, sum(least2 % 1000000000) AS leastLow2,
  sum(most2 / 1000000000) AS mostHigh2, sum(most2 % 1000000000) AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, rivalling2, rivals2, bounded2,
  CASE
    WHEN told2 IS NOT NULL AND hedged2 = 0 AND coalesce(least2 <> most2, true) THEN 1
    ELSE coalesce(alone2, hedged2)
  END AS hedged2,
  CASE WHEN told2 IS NULL THEN leastHigh2 ELSE least2 / 1000000000 END AS leastHigh2,
  CASE WHEN told2 IS NULL THEN leastLow2 ELSE least2 % 1000000000 END AS leastLow2,
  CASE WHEN told2 IS NULL THEN mostHigh2 ELSE most2 / 1000000000 END AS mostHigh2,
  CASE WHEN told2 IS NULL THEN mostLow2 ELSE most2 % 1000000000 END AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, hedged2, sum(rivalling2) AS counted2, collect(rivals2) AS rivals2,
  sum(leastHigh2) AS leastHigh2, sum(leastLow2) AS leastLow2, all(one2 IN collect(bounded2) WHERE one2) AS bounded2,
  sum(mostHigh2) AS mostHigh2, sum(mostLow2) AS mostLow2
WITH [
  stage2, currency2, reason2, owners2,
  COLLECT {
    UNWIND owners2 AS one2
    MATCH (:Node&Initiative {id: one2[0]})-[:PART_OF*1..]->(whole2:Initiative)
    RETURN DISTINCT whole2.id AS wholes2 ORDER BY wholes2
  },
  times2, hedged2, counted2, leastHigh2, leastLow2,
  CASE WHEN bounded2 THEN mostHigh2 END, CASE WHEN bounded2 THEN mostLow2 END,
  COLLECT {
    UNWIND rivals2 AS one2
    UNWIND one2 AS rival2
    RETURN rival2 ORDER BY rival2 LIMIT 10
  }
] AS sums2
RETURN sums2
}] AS answer

// statement: scheme/of-initiative-and-parts (+ award/totals)
// document: part/through-parts
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, null, null, null, COLLECT {
MATCH ANY (parent)<-[:PART_OF]-*(part1:Initiative)
MATCH (part1)<-[:UNDER]-(award1:Award)
WITH DISTINCT award1
WITH DISTINCT award1
WITH award1, CASE
    WHEN coalesce(award1.perRecipient, false) AND NOT $a2.received = true THEN award1.recipientCount
    ELSE 1
  END AS times2,
  COLLECT {
    MATCH (award1)-[owning2:UNDER|AWARDED_TO]->(owner2:Initiative)
    RETURN DISTINCT [owner2.id, type(owning2)] AS one2 ORDER BY one2
  } AS owners2,
  COLLECT {
    MATCH (award1)-[:AWARDED_TO]->(recipient2)
    RETURN DISTINCT recipient2.id AS one2 ORDER BY one2
  } AS recipients2
WITH award1, owners2, recipients2, times2,
  coalesce(award1.maximumMinor, award1.minimumMinor) IS NULL OR award1.currency IS NULL
    OR award1.qualifier IS NULL OR times2 IS NULL AS unknown2,
  $a2.received = true AND NOT coalesce(award1.perRecipient, false)
    AND (coalesce(award1.shared, false) OR coalesce(award1.recipientCount, 1) > 1 OR size(recipients2) > 1) AS apart2
WITH award1, owners2, times2, unknown2, apart2, award1.stage AS stage2, award1.currency AS currency2,
  CASE
    WHEN size(owners2) + size(recipients2) = 0 THEN [award1.id]
    ELSE [
      owners2, CASE WHEN award1.shared THEN [] ELSE recipients2 END, award1.kind, award1.shared, award1.perRecipient,
      award1.recipientCount, award1.from, award1.until, award1.duration
    ]
  END AS claim2
WITH stage2, currency2, claim2, collect([award1, owners2, times2, unknown2, apart2]) AS rivals2,
  max(CASE WHEN award1.preferred THEN 1 ELSE 0 END) = 1 AS decided2
UNWIND rivals2 AS rival2
WITH stage2, currency2, claim2, decided2, rival2[0] AS award1, rival2[1] AS owners2, rival2[2] AS times2, rival2[3] AS unknown2,
  rival2[4] AS apart2
WITH award1, stage2, currency2, owners2, times2,
  CASE
    WHEN unknown2 THEN 'UNKNOWN_AMOUNT'
    WHEN decided2 AND NOT award1.preferred THEN 'NOT_PREFERRED'
    WHEN apart2 THEN 'SHARED_SUM'
  END AS reason2,
  CASE WHEN award1.shared AND NOT decided2 AND NOT unknown2 AND NOT apart2 THEN claim2 END AS told2,
  CASE award1.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged2,
  coalesce(award1.minimumMinor, 0) AS least2, award1.maximumMinor AS most2
WITH stage2, currency2, owners2, times2, reason2, told2, CASE WHEN told2 IS NULL THEN hedged2 END AS alone2,
  max(hedged2) AS hedged2, count(*) AS rivalling2, count(most2) = count(*) AS bounded2, collect(award1.id) AS rivals2,
  min(least2) AS least2, max(most2) AS most2,
  sum(least2 / 1000000000) AS leastHigh2, sum(least2 % 1000000000) AS leastLow2,
  sum(most2 / 1000000000) AS mostHigh2, sum(most2 % 1000000000) AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, rivalling2, rivals2, bounded2,
  CASE
    WHEN told2 IS NOT NULL AND hedged2 = 0 AND coalesce(least2 <> most2, true) THEN 1
    ELSE coalesce(alone2, hedged2)
  END AS hedged2,
  CASE WHEN told2 IS NULL THEN leastHigh2 ELSE least2 / 1000000000 END AS leastHigh2,
  CASE WHEN told2 IS NULL THEN leastLow2 ELSE least2 % 1000000000 END AS leastLow2,
  CASE WHEN told2 IS NULL THEN mostHigh2 ELSE most2 / 1000000000 END AS mostHigh2,
  CASE WHEN told2 IS NULL THEN mostLow2 ELSE most2 % 1000000000 END AS mostLow2
WITH stage2, currency2, owners2, times2, reason2, hedged2, sum(rivalling2) AS counted2, collect(rivals2) AS rivals2,
  sum(leastHigh2) AS leastHigh2, sum(leastLow2) AS leastLow2, all(one2 IN collect(bounded2) WHERE one2) AS bounded2,
  sum(mostHigh2) AS mostHigh2, sum(mostLow2) AS mostLow2
WITH [
  stage2, currency2, reason2, owners2,
  COLLECT {
    UNWIND owners2 AS one2
    MATCH (:Node&Initiative {id: one2[0]})-[:PART_OF*1..]->(whole2:Initiative)
    RETURN DISTINCT whole2.id AS wholes2 ORDER BY wholes2
  },
  times2, hedged2, counted2, leastHigh2, leastLow2,
  CASE WHEN bounded2 THEN mostHigh2 END, CASE WHEN bounded2 THEN mostLow2 END,
  COLLECT {
    UNWIND rivals2 AS one2
    UNWIND one2 AS rival2
    RETURN rival2 ORDER BY rival2 LIMIT 10
  }
] AS sums2
RETURN sums2
}] AS answer

// statement: scheme/of-initiative-and-parts (+ scheme/of-award, award/totals)
// document: part/through-parts
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [COLLECT {
MATCH ANY (parent)<-[:PART_OF]-*(part1:Initiative)
MATCH (part1)<-[:UNDER]-(award1:Award)
WITH DISTINCT award1
WITH award1 ORDER BY award1.amountOrderDown DESC, award1.id DESC LIMIT $a1.take
RETURN [null, null, [award1.id]]
}, COUNT {
MATCH ANY (parent)<-[:PART_OF]-*(part1:Initiative)
MATCH (part1)<-[:UNDER]-(award1:Award)
WITH DISTINCT award1
}, null, null, COLLECT {
MATCH ANY (parent)<-[:PART_OF]-*(part1:Initiative)
MATCH (part1)<-[:UNDER]-(award1:Award)
WITH DISTINCT award1
WITH award1, COLLECT {
MATCH (award1)-[:UNDER]->(initiative3:Initiative)
RETURN DISTINCT initiative3.id
} AS group2all0
UNWIND CASE WHEN size(group2all0) = 0 THEN [null] ELSE group2all0 END AS group2key0
WITH group2key0, count(*) AS group2count, [] AS group2measures, collect(DISTINCT award1) AS group2nodes
ORDER BY group2count DESC, group2key0 IS NULL, group2key0 LIMIT $a1.v0
RETURN [[group2key0], group2count, group2measures, null, COLLECT {
UNWIND group2nodes AS group2node
WITH DISTINCT group2node
WITH group2node, CASE
    WHEN coalesce(group2node.perRecipient, false) AND NOT $a4.received = true THEN group2node.recipientCount
    ELSE 1
  END AS times4,
  COLLECT {
    MATCH (group2node)-[owning4:UNDER|AWARDED_TO]->(owner4:Initiative)
    RETURN DISTINCT [owner4.id, type(owning4)] AS one4 ORDER BY one4
  } AS owners4,
  COLLECT {
    MATCH (group2node)-[:AWARDED_TO]->(recipient4)
    RETURN DISTINCT recipient4.id AS one4 ORDER BY one4
  } AS recipients4
WITH group2node, owners4, recipients4, times4,
  coalesce(group2node.maximumMinor, group2node.minimumMinor) IS NULL OR group2node.currency IS NULL
    OR group2node.qualifier IS NULL OR times4 IS NULL AS unknown4,
  $a4.received = true AND NOT coalesce(group2node.perRecipient, false)
    AND (coalesce(group2node.shared, false) OR coalesce(group2node.recipientCount, 1) > 1 OR size(recipients4) > 1) AS apart4
WITH group2node, owners4, times4, unknown4, apart4, group2node.stage AS stage4, group2node.currency AS currency4,
  CASE
    WHEN size(owners4) + size(recipients4) = 0 THEN [group2node.id]
    ELSE [
      owners4, CASE WHEN group2node.shared THEN [] ELSE recipients4 END, group2node.kind, group2node.shared, group2node.perRecipient,
      group2node.recipientCount, group2node.from, group2node.until, group2node.duration
    ]
  END AS claim4
WITH stage4, currency4, claim4, collect([group2node, owners4, times4, unknown4, apart4]) AS rivals4,
  max(CASE WHEN group2node.preferred THEN 1 ELSE 0 END) = 1 AS decided4
UNWIND rivals4 AS rival4
WITH stage4, currency4, claim4, decided4, rival4[0] AS group2node, rival4[1] AS owners4, rival4[2] AS times4, rival4[3] AS unknown4,
  rival4[4] AS apart4
WITH group2node, stage4, currency4, owners4, times4,
  CASE
    WHEN unknown4 THEN 'UNKNOWN_AMOUNT'
    WHEN decided4 AND NOT group2node.preferred THEN 'NOT_PREFERRED'
    WHEN apart4 THEN 'SHARED_SUM'
  END AS reason4,
  CASE WHEN group2node.shared AND NOT decided4 AND NOT unknown4 AND NOT apart4 THEN claim4 END AS told4,
  CASE group2node.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged4,
  coalesce(group2node.minimumMinor, 0) AS least4, group2node.maximumMinor AS most4
WITH stage4, currency4, owners4, times4, reason4, told4, CASE WHEN told4 IS NULL THEN hedged4 END AS alone4,
  max(hedged4) AS hedged4, count(*) AS rivalling4, count(most4) = count(*) AS bounded4, collect(group2node.id) AS rivals4,
  min(least4) AS least4, max(most4) AS most4,
  sum(least4 / 1000000000) AS leastHigh4, sum(least4 % 1000000000) AS leastLow4,
  sum(most4 / 1000000000) AS mostHigh4, sum(most4 % 1000000000) AS mostLow4
WITH stage4, currency4, owners4, times4, reason4, rivalling4, rivals4, bounded4,
  CASE
    WHEN told4 IS NOT NULL AND hedged4 = 0 AND coalesce(least4 <> most4, true) THEN 1
    ELSE coalesce(alone4, hedged4)
  END AS hedged4,
  CASE WHEN told4 IS NULL THEN leastHigh4 ELSE least4 / 1000000000 END AS leastHigh4,
  CASE WHEN told4 IS NULL THEN leastLow4 ELSE least4 % 1000000000 END AS leastLow4,
  CASE WHEN told4 IS NULL THEN mostHigh4 ELSE most4 / 1000000000 END AS mostHigh4,
  CASE WHEN told4 IS NULL THEN mostLow4 ELSE most4 % 1000000000 END AS mostLow4
WITH stage4, currency4, owners4, times4, reason4, hedged4, sum(rivalling4) AS counted4, collect(rivals4) AS rivals4,
  sum(leastHigh4) AS leastHigh4, sum(leastLow4) AS leastLow4, all(one4 IN collect(bounded4) WHERE one4) AS bounded4,
  sum(mostHigh4) AS mostHigh4, sum(mostLow4) AS mostLow4
WITH [
  stage4, currency4, reason4, owners4,
  COLLECT {
    UNWIND owners4 AS one4
    MATCH (:Node&Initiative {id: one4[0]})-[:PART_OF*1..]->(whole4:Initiative)
    RETURN DISTINCT whole4.id AS wholes4 ORDER BY wholes4
  },
  times4, hedged4, counted4, leastHigh4, leastLow4,
  CASE WHEN bounded4 THEN mostHigh4 END, CASE WHEN bounded4 THEN mostLow4 END,
  COLLECT {
    UNWIND rivals4 AS one4
    UNWIND one4 AS rival4
    RETURN rival4 ORDER BY rival4 LIMIT 10
  }
] AS sums4
RETURN sums4
}]
}, COLLECT {
MATCH ANY (parent)<-[:PART_OF]-*(part1:Initiative)
MATCH (part1)<-[:UNDER]-(award1:Award)
WITH DISTINCT award1
WITH DISTINCT award1
WITH award1, CASE
    WHEN coalesce(award1.perRecipient, false) AND NOT $a5.received = true THEN award1.recipientCount
    ELSE 1
  END AS times5,
  COLLECT {
    MATCH (award1)-[owning5:UNDER|AWARDED_TO]->(owner5:Initiative)
    RETURN DISTINCT [owner5.id, type(owning5)] AS one5 ORDER BY one5
  } AS owners5,
  COLLECT {
    MATCH (award1)-[:AWARDED_TO]->(recipient5)
    RETURN DISTINCT recipient5.id AS one5 ORDER BY one5
  } AS recipients5
WITH award1, owners5, recipients5, times5,
  coalesce(award1.maximumMinor, award1.minimumMinor) IS NULL OR award1.currency IS NULL
    OR award1.qualifier IS NULL OR times5 IS NULL AS unknown5,
  $a5.received = true AND NOT coalesce(award1.perRecipient, false)
    AND (coalesce(award1.shared, false) OR coalesce(award1.recipientCount, 1) > 1 OR size(recipients5) > 1) AS apart5
WITH award1, owners5, times5, unknown5, apart5, award1.stage AS stage5, award1.currency AS currency5,
  CASE
    WHEN size(owners5) + size(recipients5) = 0 THEN [award1.id]
    ELSE [
      owners5, CASE WHEN award1.shared THEN [] ELSE recipients5 END, award1.kind, award1.shared, award1.perRecipient,
      award1.recipientCount, award1.from, award1.until, award1.duration
    ]
  END AS claim5
WITH stage5, currency5, claim5, collect([award1, owners5, times5, unknown5, apart5]) AS rivals5,
  max(CASE WHEN award1.preferred THEN 1 ELSE 0 END) = 1 AS decided5
UNWIND rivals5 AS rival5
WITH stage5, currency5, claim5, decided5, rival5[0] AS award1, rival5[1] AS owners5, rival5[2] AS times5, rival5[3] AS unknown5,
  rival5[4] AS apart5
WITH award1, stage5, currency5, owners5, times5,
  CASE
    WHEN unknown5 THEN 'UNKNOWN_AMOUNT'
    WHEN decided5 AND NOT award1.preferred THEN 'NOT_PREFERRED'
    WHEN apart5 THEN 'SHARED_SUM'
  END AS reason5,
  CASE WHEN award1.shared AND NOT decided5 AND NOT unknown5 AND NOT apart5 THEN claim5 END AS told5,
  CASE award1.qualifier WHEN 'EXACT' THEN 0 WHEN 'ABOUT' THEN 2 ELSE 1 END AS hedged5,
  coalesce(award1.minimumMinor, 0) AS least5, award1.maximumMinor AS most5
WITH stage5, currency5, owners5, times5, reason5, told5, CASE WHEN told5 IS NULL THEN hedged5 END AS alone5,
  max(hedged5) AS hedged5, count(*) AS rivalling5, count(most5) = count(*) AS bounded5, collect(award1.id) AS rivals5,
  min(least5) AS least5, max(most5) AS most5,
  sum(least5 / 1000000000) AS leastHigh5, sum(least5 % 1000000000) AS leastLow5,
  sum(most5 / 1000000000) AS mostHigh5, sum(most5 % 1000000000) AS mostLow5
WITH stage5, currency5, owners5, times5, reason5, rivalling5, rivals5, bounded5,
  CASE
    WHEN told5 IS NOT NULL AND hedged5 = 0 AND coalesce(least5 <> most5, true) THEN 1
    ELSE coalesce(alone5, hedged5)
  END AS hedged5,
  CASE WHEN told5 IS NULL THEN leastHigh5 ELSE least5 / 1000000000 END AS leastHigh5,
  CASE WHEN told5 IS NULL THEN leastLow5 ELSE least5 % 1000000000 END AS leastLow5,
  CASE WHEN told5 IS NULL THEN mostHigh5 ELSE most5 / 1000000000 END AS mostHigh5,
  CASE WHEN told5 IS NULL THEN mostLow5 ELSE most5 % 1000000000 END AS mostLow5
WITH stage5, currency5, owners5, times5, reason5, hedged5, sum(rivalling5) AS counted5, collect(rivals5) AS rivals5,
  sum(leastHigh5) AS leastHigh5, sum(leastLow5) AS leastLow5, all(one5 IN collect(bounded5) WHERE one5) AS bounded5,
  sum(mostHigh5) AS mostHigh5, sum(mostLow5) AS mostLow5
WITH [
  stage5, currency5, reason5, owners5,
  COLLECT {
    UNWIND owners5 AS one5
    MATCH (:Node&Initiative {id: one5[0]})-[:PART_OF*1..]->(whole5:Initiative)
    RETURN DISTINCT whole5.id AS wholes5 ORDER BY wholes5
  },
  times5, hedged5, counted5, leastHigh5, leastLow5,
  CASE WHEN bounded5 THEN mostHigh5 END, CASE WHEN bounded5 THEN mostLow5 END,
  COLLECT {
    UNWIND rivals5 AS one5
    UNWIND one5 AS rival5
    RETURN rival5 ORDER BY rival5 LIMIT 10
  }
] AS sums5
RETURN sums5
}] AS answer

// statement: source/by-id
// document: source/all-that-an-article-reports
RETURN head(COLLECT {
MATCH (source1:Source {id: $a1.id})
RETURN [source1.id, source1.agency, source1.quality, source1.title] LIMIT 1
}) AS answer

// statement: source/by-id
// document: derivation/copies
RETURN head(COLLECT {
MATCH (source1:Source {id: $a1.id})
RETURN [source1.id, source1.published, source1.publishedBasis] LIMIT 1
}) AS answer

// statement: source/by-id
// document: quotation/as-spoken
RETURN head(COLLECT {
MATCH (source1:Source {id: $a1.id})
RETURN [source1.id, source1.quality] LIMIT 1
}) AS answer

// statement: source/by-id
// document: evidence/of-one-sort
// document: group/most-related-inside
RETURN head(COLLECT {
MATCH (source1:Source {id: $a1.id})
RETURN [source1.id] LIMIT 1
}) AS answer

// statement: source/sources
// document: group/most-related
RETURN [COLLECT {
MATCH (source1:Source)
WHERE COUNT { (source1)<-[:CITES]-() } IS NOT NULL
AND source1.id IS NOT NULL
WITH source1 ORDER BY COUNT { (source1)<-[:CITES]-() } DESC, source1.id DESC LIMIT $a1.take
RETURN [null, null, [source1.id]]
}, null] AS answer

// statement: source/sources
// document: source/latest-first
RETURN [COLLECT {
MATCH (source1:Source)
WHERE source1.publishedOrder IS NOT NULL
AND source1.id IS NOT NULL
WITH source1 ORDER BY source1.publishedOrder DESC, source1.id DESC LIMIT $a1.take
RETURN [null, null, [source1.id, source1.published]]
}, null] AS answer

// statement: source/sources
// document: source/latest-first
RETURN [COLLECT {
MATCH (source1:Source)
WHERE source1.publishedOrder IS NOT NULL
AND source1.id IS NOT NULL
WITH source1 ORDER BY source1.publishedOrder, source1.id LIMIT $a1.take
RETURN [null, null, [source1.id, source1.published]]
}, null] AS answer

// statement: source/sources
// document: src/main/resources/examples/4-where-it-is-written
RETURN [COLLECT {
MATCH (source1:Source)
WHERE source1.publishedOrderDown IS NOT NULL
AND source1.id IS NOT NULL
WITH source1 ORDER BY source1.publishedOrderDown DESC, source1.id DESC LIMIT $a1.take
RETURN [[source1.publishedOrderDown, source1.id], null, [source1.id, source1.published, source1.title, source1.url]]
}, null] AS answer

// statement: source/sources
// document: source/latest-first
RETURN [COLLECT {
MATCH (source1:Source)
WHERE source1.publishedOrderDown IS NOT NULL
AND source1.id IS NOT NULL
WITH source1 ORDER BY source1.publishedOrderDown DESC, source1.id DESC LIMIT $a1.take
RETURN [null, null, [source1.id, source1.published]]
}, null] AS answer

// statement: source/sources
// document: source/latest-first
RETURN [COLLECT {
MATCH (source1:Source)
WHERE source1.publishedOrderDown IS NOT NULL
AND source1.id IS NOT NULL
WITH source1 ORDER BY source1.publishedOrderDown, source1.id LIMIT $a1.take
RETURN [null, null, [source1.id, source1.published]]
}, null] AS answer

// statement: source/sources
// document: src/main/resources/examples/1-what-there-is
RETURN [null, COUNT {
MATCH (source1:Source)
}] AS answer

// statement: source/sources
// document: group/initiatives-by-topic
RETURN [null, null, null, null, COLLECT {
MATCH (source1:Source)
WITH source1, source1.publishedEarliest.year AS group2key0
WITH group2key0, count(*) AS group2count, [min(source1.publishedEarliest), max(source1.publishedLatest)] AS group2measures
ORDER BY group2key0 IS NULL, group2key0 LIMIT $a1.v0
RETURN [[group2key0], group2count, group2measures, null, null]
}] AS answer

// statement: speech/of-event
// document: entity/planned-and-undated
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Event {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[speech1:SPOKE_AT]-(person1:Person)
WITH speech1, person1 ORDER BY person1.nameOrder, speech1.id LIMIT $a1.take
RETURN [null, [speech1.attested, speech1.citations, speech1.partly], null]
}, null] AS answer

// statement: speech/of-event
// document: appointment/health-secretaries-at-two-announcements
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Event {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[speech1:SPOKE_AT]-(person1:Person)
WITH speech1, person1 ORDER BY person1.nameOrder, speech1.id LIMIT $a1.take
RETURN [null, null, [person1.id, person1.name]]
}, null] AS answer

// statement: speech/of-person
// document: evidence/whole-and-part
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Person {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[speech1:SPOKE_AT]->(event1:Event)
WITH speech1, event1 ORDER BY event1.nameOrder, speech1.id LIMIT $a1.take
RETURN [null, [speech1.attested, speech1.citations, speech1.partly], null]
}, null] AS answer

// statement: subject/of-entity
// document: group/most-related
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Initiative {id: key})
RETURN key, [null, COUNT {
MATCH (parent)<-[subject1:ABOUT]-(quotation1:Quotation)
}] AS answer

// statement: subject/of-entity
// document: concern/topics
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Topic {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[subject1:ABOUT]-(quotation1:Quotation)
WITH subject1, quotation1 ORDER BY subject1.id LIMIT $a1.take
RETURN [null, null, [quotation1.id]]
}, COUNT {
MATCH (parent)<-[subject1:ABOUT]-(quotation1:Quotation)
}] AS answer

// statement: subject/of-quotation
// document: group/posts-and-quotations
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Quotation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[subject1:ABOUT]->(entity1:Entity)
WHERE entity1:Node AND entity1.id IN $a1.v0
WITH subject1, entity1 ORDER BY entity1.nameOrder, subject1.id LIMIT $a1.take
RETURN [null, null, CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id]]
END]
}, null] AS answer

// statement: subject/of-quotation
// document: quoting/what-a-person-said
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Quotation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[subject1:ABOUT]->(entity1:Entity)
WITH subject1, entity1 ORDER BY entity1.nameOrder, subject1.id LIMIT $a1.take
RETURN [null, null, CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id, entity1.name]]
END]
}, null] AS answer

// statement: subject/of-quotation
// document: quotation/when-it-was-said
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Quotation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[subject1:ABOUT]->(entity1:Entity)
WITH subject1, entity1 ORDER BY entity1.nameOrder, subject1.id LIMIT $a1.take
RETURN [null, null, CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id]]
END]
}, null] AS answer

// statement: succession/predecessors
// document: participation/followers-and-their-exemplars
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[succession1:SUCCEEDED_BY]-(predecessor1:Organisation)
WITH succession1, predecessor1 ORDER BY predecessor1.nameOrder, succession1.id LIMIT $a1.take
RETURN [null, null, [predecessor1.id]]
}, null] AS answer

// statement: succession/successors
// document: appointment/before-its-ends
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[succession1:SUCCEEDED_BY]->(successor1:Organisation)
WHERE ((CASE WHEN succession1.fromEarliest IS NOT NULL THEN succession1.fromEarliest <= $a1.day ELSE size(succession1.attested) = 0 OR any(attested IN succession1.attested WHERE attested <= $a1.day) END AND coalesce($a1.day < succession1.untilLatest, true)) OR $a1.day IN succession1.attested)
WITH succession1, successor1 ORDER BY successor1.nameOrder, succession1.id LIMIT $a1.take
RETURN [null, null, [successor1.id]]
}, null] AS answer

// statement: succession/successors
// document: evidence/whole-and-part
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[succession1:SUCCEEDED_BY]->(successor1:Organisation)
WITH succession1, successor1 ORDER BY successor1.nameOrder, succession1.id LIMIT $a1.take
RETURN [null, [succession1.citations, succession1.partly, succession1.how], [successor1.id]]
}, null] AS answer

// statement: succession/successors
// document: participation/followers-and-their-exemplars
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[succession1:SUCCEEDED_BY]->(successor1:Organisation)
WITH succession1, successor1 ORDER BY successor1.nameOrder, succession1.id LIMIT $a1.take
RETURN [null, [succession1.from, succession1.how], [successor1.id, successor1.name]]
}, null] AS answer

// statement: succession/successors
// document: entity/planned-and-undated
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[succession1:SUCCEEDED_BY]->(successor1:Organisation)
WITH succession1, successor1 ORDER BY successor1.nameOrder, succession1.id LIMIT $a1.take
RETURN [null, [succession1.how], [successor1.id]]
}, null] AS answer

// statement: succession/successors
// document: participation/followers-and-their-exemplars
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[succession1:SUCCEEDED_BY]->(successor1:Organisation)
WITH succession1, successor1 ORDER BY successor1.nameOrder, succession1.id LIMIT $a1.take
RETURN [null, null, [successor1.id, successor1.name]]
}, null] AS answer

// statement: topic/by-id
// document: concern/topics
RETURN head(COLLECT {
MATCH (found1:Node {id: $a1.id})-[:REDIRECTS_TO*0..9]->(topic1:Topic)
RETURN [topic1.id, topic1.name] LIMIT 1
}) AS answer

// statement: topic/topics
// document: group/most-related
RETURN [COLLECT {
MATCH (topic1:Topic)
WHERE COUNT { (topic1)<-[:CONCERNS]-() } IS NOT NULL
AND topic1.id IS NOT NULL
WITH topic1 ORDER BY COUNT { (topic1)<-[:CONCERNS]-() } DESC, topic1.id DESC LIMIT $a1.take
RETURN [null, null, [topic1.id, topic1.name]]
}, null] AS answer
