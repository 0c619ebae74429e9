MATCH (organisation:Organisation)
WHERE organisation.nameOrder IS NOT NULL AND organisation.id IS NOT NULL AND organisation.name IS NOT NULL
  AND toLower(organisation.name) CONTAINS $word
RETURN organisation.id AS id, organisation.name AS name, organisation.kind AS kind
ORDER BY organisation.nameOrder, organisation.id LIMIT 20
