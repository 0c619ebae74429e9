MATCH (organisation:Node:Organisation {id: $id})
RETURN COLLECT {
  MATCH (organisation)-[part:PARTICIPATES_IN]->(initiative:Initiative)
  WHERE EXISTS {
    (initiative)<-[:PARTICIPATES_IN]-(:Organisation)<-[post:APPOINTED_TO]-(:Person)
    WHERE toLower(post.title) CONTAINS $word
  }
  RETURN [initiative.id, initiative.name, initiative.status] ORDER BY initiative.nameOrder, part.id LIMIT 20
} AS participations
