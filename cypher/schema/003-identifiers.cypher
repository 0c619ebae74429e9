// A register gives an identifier to one entity only.
CREATE CONSTRAINT identifier_scheme_value IF NOT EXISTS
FOR (identifier:Identifier) REQUIRE (identifier.scheme, identifier.value) IS UNIQUE;
