MATCH (review:Node:Review {id: $id})
RETURN review.id AS id, review.name AS name, review.published AS published, COLLECT {
  MATCH (review)-[influence:LED_TO]->(initiative:Initiative)
  WITH influence, initiative ORDER BY initiative.nameOrder, influence.id LIMIT 10
  RETURN [initiative.id, initiative.name, initiative.status, COLLECT {
    MATCH (initiative)<-[part:PARTICIPATES_IN]-(organisation:Organisation)
    WITH part, organisation ORDER BY organisation.nameOrder, part.id LIMIT 10
    RETURN [organisation.id, organisation.name, organisation.kind, COLLECT {
      MATCH (organisation)<-[post:APPOINTED_TO]-(person:Person)
      RETURN [person.id, person.name, person.honorificPrefix]
      ORDER BY post.leading DESC, person.nameOrder, post.id LIMIT 10
    }]
  }]
} AS initiatives
