// Sources that mention an entity.
//
// bind     entity, mention, source
// order    published: source.publishedOrder
// order    title: coalesce(source.title, '')
// sorted   published
// run      MATCH (entity:Entity {id: 'nhs-digital-academy'})
MATCH (entity)<-[mention:MENTIONS]-(source:Source)
