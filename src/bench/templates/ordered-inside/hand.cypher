MATCH (initiative:Node:Initiative {id: $id})
RETURN COLLECT {
  MATCH (initiative)<-[part:PARTICIPATES_IN]-(organisation:Organisation)
  WITH part, organisation ORDER BY organisation.nameOrder, part.id LIMIT 50
  RETURN COLLECT {
    MATCH (organisation)<-[post:APPOINTED_TO]-(person:Person)
    RETURN person.id ORDER BY post.fromOrder, post.id LIMIT 10
  }
} AS participants
