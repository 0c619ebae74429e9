// What belongs to nodes by one type of relationship.
//
// each     HAS_FIGURE: belonging
// params   texts
UNWIND $texts AS text
MATCH (owner:Node {id: text})-[belonging:HAS_FIGURE]-(node:Node)
USING INDEX SEEK owner:Node(id)
WHERE belonging.id = node.id
RETURN text, labels(node) AS labels, properties(node) AS properties, owner.id AS owner
