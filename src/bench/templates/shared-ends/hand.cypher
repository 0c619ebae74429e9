MATCH (initiative:Node:Initiative {id: $id})
RETURN COLLECT {
  MATCH (initiative)<-[part:PARTICIPATES_IN]-(organisation:Organisation)
  WITH part, organisation ORDER BY organisation.nameOrder, part.id LIMIT 100
  RETURN COLLECT {
    MATCH (organisation)-[location:LOCATED_IN]->(place:Place)
    WITH location, place ORDER BY place.nameOrder, location.id LIMIT 1
    RETURN COLLECT {
      MATCH (place)-[membership:PART_OF]->(whole:Place)
      RETURN whole.name ORDER BY whole.nameOrder, membership.id LIMIT 1
    }
  }
} AS participants
