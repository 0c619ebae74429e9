// Keeps books of a sort as another database kept them.
//
// params   book, books
UNWIND $books AS properties
CREATE (book:$($book))
SET book = properties
