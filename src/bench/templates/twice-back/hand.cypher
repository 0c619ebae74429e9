MATCH (person:Node:Person {id: $id})
RETURN person.name AS name, COLLECT {
  MATCH (person)-[post:APPOINTED_TO]->(organisation:Organisation)
  WITH post, organisation ORDER BY post.leading DESC, organisation.nameOrder, post.id LIMIT 5
  RETURN [organisation.name, COLLECT {
    MATCH (organisation)<-[held:APPOINTED_TO]-(colleague:Person)
    WITH held, colleague ORDER BY held.leading DESC, colleague.nameOrder, held.id LIMIT 10
    RETURN [colleague.name, COLLECT {
      MATCH (colleague)-[other:APPOINTED_TO]->(body:Organisation)
      WITH other, body ORDER BY other.leading DESC, body.nameOrder, other.id LIMIT 5
      RETURN [body.name, COLLECT {
        MATCH (body)<-[last:APPOINTED_TO]-(acquaintance:Person)
        RETURN acquaintance.name ORDER BY last.leading DESC, acquaintance.nameOrder, last.id LIMIT 10
      }]
    }]
  }]
} AS appointments
