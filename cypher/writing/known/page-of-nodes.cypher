// The nodes of one label in the order of their ids, from one on.
//
// each     Figure: node
// joined   HAS_FIGURE: belonging
// params   after, count
MATCH (node:Node:Figure)
WHERE node.id > $after
WITH node ORDER BY node.id LIMIT $count
OPTIONAL MATCH (own:Node:Name {id: node.id + '-name'})
USING INDEX SEEK own:Node(id)
WHERE node:Entity
RETURN labels(node) AS labels,
       properties(node) AS properties,
       own.citations AS citations,
       own.partly AS partly,
       CASE WHEN NOT node:Entity|Source THEN head([(node)-[belonging:HAS_FIGURE]-(owner) WHERE belonging.id = node.id | owner.id]) END AS owner
ORDER BY node.id
