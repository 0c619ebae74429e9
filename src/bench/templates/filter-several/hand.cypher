MATCH (initiative:Node:Initiative {id: $id})
RETURN COLLECT {
  MATCH (initiative)<-[part:PARTICIPATES_IN]-(organisation:Organisation)
  WHERE part.role IN $roles AND part.fromFirst >= date($day) AND organisation.kind IN $kinds
    AND toLower(organisation.name) CONTAINS $word
    AND EXISTS { (organisation)<-[:APPOINTED_TO {leading: true}]-(:Person) }
  RETURN [organisation.id, organisation.name, organisation.kind] ORDER BY organisation.nameOrder, part.id LIMIT 50
} AS participants
