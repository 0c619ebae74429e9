// Takes away the mark of the package that owned a node or relationship, which earlier versions wrote.
//
MATCH (node:Node)
WHERE node.release IS NOT NULL
REMOVE node.release
WITH count(*) AS nodes
MATCH ()-[link]->()
WHERE link.release IS NOT NULL
REMOVE link.release
