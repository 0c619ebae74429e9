MATCH (award:Award) WHERE award.amountOrderDown IS NOT NULL AND award.id IS NOT NULL
RETURN award.id AS id, award.purpose AS purpose, award.kind AS kind, award.stage AS stage
ORDER BY award.amountOrderDown DESC, award.fromOrder, award.id LIMIT $first
