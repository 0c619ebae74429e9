// Search by any name, whatever its case and accents.
CREATE FULLTEXT INDEX name_text IF NOT EXISTS
FOR (name:Name) ON EACH [name.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
