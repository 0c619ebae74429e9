// Keeps new books of a sort, each with its properties.
//
// params   book, books
UNWIND $books AS properties
CREATE (book:$($book))
SET book = properties
