// Full-text indexes over citations that an earlier version of the schema left behind.
//
// params   ending
SHOW FULLTEXT INDEXES YIELD name
WHERE name CONTAINS '_citations_v' AND NOT name ENDS WITH $ending
RETURN name
