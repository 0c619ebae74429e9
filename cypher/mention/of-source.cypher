// Entities that a source mentions.
//
// bind     source, mention, entity
// include  entities
// sorted   name
// run      MATCH (source:Source {id: 'article-004'})
MATCH (source)-[mention:MENTIONS]->(entity:Entity)
