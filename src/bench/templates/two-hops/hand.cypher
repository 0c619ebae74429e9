MATCH (initiative:Node:Initiative {id: $id})
RETURN COLLECT {
  MATCH (initiative)<-[part:PARTICIPATES_IN]-(organisation:Organisation)
  WITH part, organisation ORDER BY organisation.nameOrder, part.id LIMIT 20
  RETURN COLLECT {
    MATCH (organisation)<-[post:APPOINTED_TO]-(person:Person)
    RETURN person.name ORDER BY post.leading DESC, person.nameOrder, post.id LIMIT 20
  }
} AS participants
