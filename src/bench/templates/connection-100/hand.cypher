MATCH (organisation:Organisation) WHERE organisation.nameOrder IS NOT NULL AND organisation.id IS NOT NULL AND organisation.name IS NOT NULL
WITH organisation ORDER BY organisation.nameOrder, organisation.id LIMIT $first + 1
WITH collect([organisation.id, organisation.name, organisation.kind]) AS page
RETURN page[..$first] AS organisations, size(page) > $first AS hasNextPage
