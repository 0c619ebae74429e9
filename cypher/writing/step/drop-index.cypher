// Drops an index that an earlier version of the schema left behind.
//
// params   name
DROP INDEX $name IF EXISTS
