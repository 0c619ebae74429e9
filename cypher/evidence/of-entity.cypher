// What the facts and relationships of an entity cite, each once.
//
// bind     entity, citation
// hidden   relationship, cited
// run      MATCH (entity:Entity {id: 'nhs-digital-academy'})
MATCH (entity)-[relationship]-()
UNWIND relationship.citations + coalesce(relationship.partly, []) AS cited
WITH DISTINCT entity, cited
MATCH (citation:Citation {id: cited})
