MATCH (:Node:Organisation {id: $id})<-[:APPOINTED_TO]-(person:Person)
WITH DISTINCT person ORDER BY person.nameOrder, person.id LIMIT 50
RETURN person.id AS id, person.name AS name, COLLECT {
  MATCH (person)-[post:APPOINTED_TO]->(organisation:Organisation)
  RETURN organisation.id ORDER BY post.leading DESC, organisation.nameOrder, post.id LIMIT 1
} AS appointments
