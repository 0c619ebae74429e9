// Books of a sort as they are kept, beside the rows of the graph.
//
// params   book
MATCH (book:$($book))
RETURN properties(book) AS properties
