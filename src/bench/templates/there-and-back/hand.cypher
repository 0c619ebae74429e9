MATCH (person:Node:Person {id: $id})
RETURN person.name AS name, COLLECT {
  MATCH (person)-[post:APPOINTED_TO]->(organisation:Organisation)
  WITH post, organisation ORDER BY post.leading DESC, organisation.nameOrder, post.id LIMIT 10
  RETURN [organisation.id, organisation.name, COLLECT {
    MATCH (organisation)<-[held:APPOINTED_TO]-(colleague:Person)
    RETURN [colleague.id, colleague.name] ORDER BY held.leading DESC, colleague.nameOrder, held.id LIMIT 20
  }]
} AS appointments
