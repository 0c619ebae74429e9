// The source with an id.
//
// bind     source
// run      :param id => 'article-004'
MATCH (source:Source {id: $id})
