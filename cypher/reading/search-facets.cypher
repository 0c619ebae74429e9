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
