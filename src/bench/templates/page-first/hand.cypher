MATCH (initiative:Node:Initiative {id: $id})
RETURN COLLECT {
  MATCH (initiative)<-[part:PARTICIPATES_IN]-(organisation:Organisation)
  WITH part, organisation ORDER BY organisation.nameOrder, part.id LIMIT 10
  RETURN [organisation.id, COLLECT {
    MATCH (organisation)-[location:LOCATED_IN]->(place:Place)
    RETURN place.id ORDER BY place.nameOrder, location.id LIMIT 1
  }]
} AS participants
