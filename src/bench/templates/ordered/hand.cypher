MATCH (award:Award) WHERE award.amountOrder IS NOT NULL AND award.id IS NOT NULL
RETURN award.id AS id, award.purpose AS purpose, award.kind AS kind, award.stage AS stage
ORDER BY award.amountOrder DESC, award.fromOrder, award.id LIMIT $first
