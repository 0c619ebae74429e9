// The citation with an id.
//
// bind     citation
// run      :param id => 'article-004-p03'
MATCH (citation:Citation {id: $id})
