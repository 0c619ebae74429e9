MATCH (organisation:Organisation)
WHERE organisation.nameOrder >= $name AND organisation.id IS NOT NULL AND organisation.name IS NOT NULL
  AND (organisation.nameOrder > $name OR organisation.id > $key)
RETURN organisation.id AS id, organisation.name AS name, organisation.kind AS kind
ORDER BY organisation.nameOrder, organisation.id LIMIT 20
