// Keeps books of registers that a package brings along, those that tell all that is known of a code already.
//
// params   books
UNWIND $books AS now
MERGE (book:RegisterBook {id: now.id})
WITH book, now
WHERE all(told IN coalesce(book.told, []) WHERE told IN now.told)
SET book.told = now.told, book.rows = now.rows, book.revision = coalesce(book.revision, -1) + 1
