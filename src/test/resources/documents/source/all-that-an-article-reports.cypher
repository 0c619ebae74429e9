// evidence/facts-of-source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [COLLECT {
MATCH (parent)<-[:CITES]-(citation1:Citation)
CALL db.index.fulltext.queryNodes('fact_citations_v3', '"' + citation1.id + '"')
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
CALL db.index.fulltext.queryNodes('fact_citations_v3', '"' + citation1.id + '"')
YIELD node AS fact1
WITH DISTINCT parent, fact1
}] AS answer

// fact/of-figure
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Figure {id: key})
RETURN key, head(COLLECT {
MATCH (parent)<-[:HAS_FIGURE]-(entity1:Entity)
RETURN CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id, entity1.name]]
END LIMIT 1
}) AS answer

// fact/of-gap
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Gap {id: key})
RETURN key, head(COLLECT {
MATCH (parent)<-[:LACKS]-(entity1:Entity)
RETURN CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id, entity1.name]]
END LIMIT 1
}) AS answer

// fact/of-statement
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Statement {id: key})
RETURN key, head(COLLECT {
MATCH (parent)<-[:STATES]-(entity1:Entity)
RETURN CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id, entity1.name]]
END LIMIT 1
}) AS answer

// identification/value
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Organisation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:IDENTIFIED_BY]->(identified1:Identifier {scheme: $a1.scheme})
RETURN [identified1.value] ORDER BY identified1.value LIMIT 1
}) AS answer

// mention/of-source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[mention1:MENTIONS]->(entity1:Entity)
WITH mention1, entity1 ORDER BY entity1.name, mention1.id LIMIT $a1.take
RETURN [null, null, CASE
WHEN entity1:Event OR entity1:Initiative OR entity1:Organisation OR entity1:Person OR entity1:Place OR entity1:Review OR entity1:Topic THEN [CASE WHEN entity1:Event THEN 'Event' WHEN entity1:Initiative THEN 'Initiative' WHEN entity1:Organisation THEN 'Organisation' WHEN entity1:Person THEN 'Person' WHEN entity1:Place THEN 'Place' WHEN entity1:Review THEN 'Review' WHEN entity1:Topic THEN 'Topic' END, [entity1.id, entity1.name]]
END]
}, null] AS answer

// publication/of-source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Source {id: key})
RETURN key, [COLLECT {
MATCH (parent)-[publication1:PUBLISHED_BY]->(organisation1:Organisation)
WITH publication1, organisation1 ORDER BY organisation1.name, publication1.id LIMIT $a1.take
RETURN [null, null, [organisation1.id, organisation1.name]]
}, null] AS answer

// quoting/person
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Quotation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)<-[:SAID]-(person1:Person)
RETURN [person1.id, person1.name] LIMIT 1
}) AS answer

// source/by-id
RETURN head(COLLECT {
MATCH (source1:Source {id: $a1.id})
RETURN [source1.id, source1.agency, source1.quality, source1.title] LIMIT 1
}) AS answer

// source/by-id (+ evidence/facts-of-source, fact/of-figure, fact/of-gap, quoting/person, fact/of-statement, mention/of-source, identification/value, publication/of-source)
RETURN head(COLLECT {
MATCH (source1:Source {id: $a1.id})
RETURN [source1.id, source1.agency, [COLLECT {
MATCH (source1)<-[:CITES]-(citation2:Citation)
CALL db.index.fulltext.queryNodes('fact_citations_v3', '"' + citation2.id + '"')
YIELD node AS fact2
WITH DISTINCT source1, fact2
WITH fact2 ORDER BY fact2.id LIMIT $a2.take
RETURN [null, null, CASE
WHEN fact2:Award THEN [CASE WHEN fact2:Award THEN 'Award' END, [fact2.id, fact2.minimumMinor, fact2.maximumMinor, fact2.currency, fact2.qualifier, fact2.purpose]]
WHEN fact2:Figure THEN [CASE WHEN fact2:Figure THEN 'Figure' END, [fact2.id, head(COLLECT {
MATCH (fact2)<-[:HAS_FIGURE]-(entity3:Entity)
RETURN CASE
WHEN entity3:Event OR entity3:Initiative OR entity3:Organisation OR entity3:Person OR entity3:Place OR entity3:Review OR entity3:Topic THEN [CASE WHEN entity3:Event THEN 'Event' WHEN entity3:Initiative THEN 'Initiative' WHEN entity3:Organisation THEN 'Organisation' WHEN entity3:Person THEN 'Person' WHEN entity3:Place THEN 'Place' WHEN entity3:Review THEN 'Review' WHEN entity3:Topic THEN 'Topic' END, [entity3.id, entity3.name]]
END LIMIT 1
}), fact2.measure, fact2.minimum, fact2.maximum, fact2.unit, fact2.qualifier]]
WHEN fact2:Gap THEN [CASE WHEN fact2:Gap THEN 'Gap' END, [fact2.id, head(COLLECT {
MATCH (fact2)<-[:LACKS]-(entity4:Entity)
RETURN CASE
WHEN entity4:Event OR entity4:Initiative OR entity4:Organisation OR entity4:Person OR entity4:Place OR entity4:Review OR entity4:Topic THEN [CASE WHEN entity4:Event THEN 'Event' WHEN entity4:Initiative THEN 'Initiative' WHEN entity4:Organisation THEN 'Organisation' WHEN entity4:Person THEN 'Person' WHEN entity4:Place THEN 'Place' WHEN entity4:Review THEN 'Review' WHEN entity4:Topic THEN 'Topic' END, [entity4.id, entity4.name]]
END LIMIT 1
}), fact2.list]]
WHEN fact2:Identifier OR fact2:Name OR fact2:Recommendation THEN [CASE WHEN fact2:Identifier THEN 'Identifier' WHEN fact2:Name THEN 'Name' WHEN fact2:Recommendation THEN 'Recommendation' END, [fact2.id]]
WHEN fact2:Quotation THEN [CASE WHEN fact2:Quotation THEN 'Quotation' END, [fact2.id, fact2.gist, head(COLLECT {
MATCH (fact2)<-[:SAID]-(person5:Person)
RETURN [person5.id, person5.name] LIMIT 1
})]]
WHEN fact2:Statement THEN [CASE WHEN fact2:Statement THEN 'Statement' END, [fact2.id, head(COLLECT {
MATCH (fact2)<-[:STATES]-(entity6:Entity)
RETURN CASE
WHEN entity6:Event OR entity6:Initiative OR entity6:Organisation OR entity6:Person OR entity6:Place OR entity6:Review OR entity6:Topic THEN [CASE WHEN entity6:Event THEN 'Event' WHEN entity6:Initiative THEN 'Initiative' WHEN entity6:Organisation THEN 'Organisation' WHEN entity6:Person THEN 'Person' WHEN entity6:Place THEN 'Place' WHEN entity6:Review THEN 'Review' WHEN entity6:Topic THEN 'Topic' END, [entity6.id, entity6.name]]
END LIMIT 1
}), fact2.kind, fact2.text]]
END]
}, COUNT {
MATCH (source1)<-[:CITES]-(citation2:Citation)
CALL db.index.fulltext.queryNodes('fact_citations_v3', '"' + citation2.id + '"')
YIELD node AS fact2
WITH DISTINCT source1, fact2
}], [COLLECT {
MATCH (source1)-[mention7:MENTIONS]->(entity7:Entity)
WITH mention7, entity7 ORDER BY entity7.name, mention7.id LIMIT $a7.take
RETURN [null, null, CASE
WHEN entity7:Event OR entity7:Initiative OR entity7:Person OR entity7:Place OR entity7:Review OR entity7:Topic THEN [CASE WHEN entity7:Event THEN 'Event' WHEN entity7:Initiative THEN 'Initiative' WHEN entity7:Person THEN 'Person' WHEN entity7:Place THEN 'Place' WHEN entity7:Review THEN 'Review' WHEN entity7:Topic THEN 'Topic' END, [entity7.id, entity7.name]]
WHEN entity7:Organisation THEN [CASE WHEN entity7:Organisation THEN 'Organisation' END, [entity7.id, head(COLLECT {
MATCH (entity7)-[:IDENTIFIED_BY]->(identified8:Identifier {scheme: $a8.scheme})
RETURN [identified8.value] ORDER BY identified8.value LIMIT 1
}), entity7.name]]
END]
}, null], [COLLECT {
MATCH (source1)-[publication9:PUBLISHED_BY]->(organisation9:Organisation)
WITH publication9, organisation9 ORDER BY organisation9.name, publication9.id LIMIT $a9.take
RETURN [null, null, [organisation9.id, organisation9.name]]
}, null], source1.quality, source1.title] LIMIT 1
}) AS answer

// source/by-id (+ publication/of-source)
RETURN head(COLLECT {
MATCH (source1:Source {id: $a1.id})
RETURN [source1.id, source1.agency, [COLLECT {
MATCH (source1)-[publication2:PUBLISHED_BY]->(organisation2:Organisation)
WITH publication2, organisation2 ORDER BY organisation2.name, publication2.id LIMIT $a2.take
RETURN [null, null, [organisation2.id, organisation2.name]]
}, null], source1.quality, source1.title] LIMIT 1
}) AS answer
