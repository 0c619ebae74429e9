// Every relationship has an id, unique in its type.
//
// each     APPOINTED_TO: relationship
CREATE CONSTRAINT APPOINTED_TO_id IF NOT EXISTS
FOR ()-[relationship:APPOINTED_TO]-() REQUIRE relationship.id IS UNIQUE;
