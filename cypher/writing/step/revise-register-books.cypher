// Keeps books of registers as they are now, those alone that nobody has revised since they were read, and tells how many these are.
//
// params   books
UNWIND $books AS now
MERGE (book:RegisterBook {id: now.id})
WITH book, now
WHERE coalesce(book.revision, -1) = coalesce(now.revision, -1)
SET book.told = now.told, book.rows = now.rows, book.revision = coalesce(now.revision, -1) + 1
RETURN count(*) AS written
