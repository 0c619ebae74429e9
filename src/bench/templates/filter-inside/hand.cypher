MATCH (initiative:Node:Initiative {id: $id})
RETURN COLLECT {
  MATCH (initiative)<-[part:PARTICIPATES_IN]-(organisation:Organisation)
  WHERE EXISTS { (organisation)-[:LOCATED_IN]->(:Node:Place {id: $place}) }
  WITH part, organisation ORDER BY organisation.nameOrder, part.id LIMIT 50
  RETURN [organisation.id, organisation.name, organisation.kind, COLLECT {
    MATCH (organisation)<-[post:APPOINTED_TO]-(person:Person)
    RETURN person.id ORDER BY post.leading DESC, person.nameOrder, post.id LIMIT 5
  }]
} AS participants
