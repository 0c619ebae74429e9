// Organisations that published a source.
//
// bind     source, publication, organisation
// include  organisations
// sorted   name
// run      MATCH (source:Source {id: 'article-000'})
MATCH (source)-[publication:PUBLISHED_BY]->(organisation:Organisation)
