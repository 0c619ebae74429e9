MATCH (organisation:Organisation)
WHERE organisation.name >= $name AND organisation.id IS NOT NULL
  AND (organisation.name > $name OR organisation.id > $key)
RETURN organisation.id AS id, organisation.name AS name, organisation.kind AS kind
ORDER BY organisation.name, organisation.id LIMIT 20
