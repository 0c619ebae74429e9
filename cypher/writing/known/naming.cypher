// What is joined to nodes, each with the node that belongs to one of them.
//
// joined   HAS_FIGURE: belonging
// params   texts
UNWIND $texts AS text
MATCH (named:Node {id: text})-[link]-(other:Node)
USING INDEX SEEK named:Node(id)
RETURN text,
       type(link) AS type,
       properties(link) AS properties,
       startNode(link).id AS start,
       endNode(link).id AS end,
       CASE WHEN link:HAS_FIGURE THEN labels(other) END AS labels,
       CASE WHEN link:HAS_FIGURE THEN properties(other) END AS node
