MATCH (initiative:Node:Initiative {id: $id})
RETURN initiative.id AS id,
  initiative.name AS name, // 0
  initiative.kind AS kind, // 1
  initiative.status AS status, // 2
  COLLECT {
    MATCH (initiative)<-[part:PARTICIPATES_IN]-(organisation:Organisation)
    WITH part, organisation ORDER BY organisation.nameOrder, part.id LIMIT 10
    RETURN [part.id,
      part.role, // 3
      organisation.id,
      organisation.name, // 4
      organisation.kind, // 5
      COLLECT {
        MATCH (organisation)<-[post:APPOINTED_TO]-(person:Person)
        WITH post, person ORDER BY post.leading DESC, person.nameOrder, post.id LIMIT 5
        RETURN [post.id,
          post.title, // 6
          post.leading, // 7
          person.name, // 8
          person.honorificPrefix, // 9
          person.id]
      }]
  } AS participants
