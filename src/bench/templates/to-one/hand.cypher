MATCH (:Citation {id: $id})-[:CITES]->(source:Source)
RETURN COLLECT {
  MATCH (source)-[publication:PUBLISHED_BY]->(organisation:Organisation)
  WITH publication, organisation ORDER BY organisation.nameOrder, publication.id LIMIT 1
  RETURN [organisation.name, COLLECT {
    MATCH (organisation)-[location:LOCATED_IN]->(place:Place)
    RETURN [place.id, place.name, place.kind] ORDER BY place.nameOrder, location.id LIMIT 1
  }]
} AS publisher
