// Sources that mention an entity.
//
// bind     entity, mention, source
// include  sources
// sorted   published
// run      MATCH (entity:Entity {id: 'nhs-digital-academy'})
MATCH (entity)<-[mention:MENTIONS]-(source:Source)
