MATCH (organisation:Node:Organisation) WHERE organisation.id IN $ids
WITH organisation ORDER BY organisation.nameOrder, organisation.id LIMIT 50
RETURN organisation.id AS id, organisation.name AS name, COLLECT {
  MATCH (organisation)<-[post:APPOINTED_TO]-(person:Person)
  WITH post, person ORDER BY post.leading DESC, person.nameOrder, post.id LIMIT 10
  RETURN [post.title, person.id, person.name, COLLECT {
    MATCH (person)-[other:APPOINTED_TO]->(body:Organisation)
    WITH other, body ORDER BY other.leading DESC, body.nameOrder, other.id LIMIT 5
    RETURN [other.title, body.id, body.name, COLLECT {
      MATCH (body)-[part:PARTICIPATES_IN]->(initiative:Initiative)
      WITH part, initiative ORDER BY initiative.nameOrder, part.id LIMIT 3
      RETURN [initiative.id, initiative.name, COLLECT {
        MATCH (initiative)<-[influence:LED_TO]-(review:Review)
        RETURN [review.id, review.name] ORDER BY review.nameOrder, influence.id LIMIT 2
      }]
    }]
  }]
} AS appointments
