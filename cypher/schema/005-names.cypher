// Search by the words of any name or identifier, and by how either begins.
CREATE FULLTEXT INDEX entity_words IF NOT EXISTS
FOR (known:Name|Identifier) ON EACH [known.words, known.entityKinds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE INDEX name_folded IF NOT EXISTS
FOR (name:Name) ON (name.folded);
CREATE INDEX identifier_folded IF NOT EXISTS
FOR (identifier:Identifier) ON (identifier.folded);
