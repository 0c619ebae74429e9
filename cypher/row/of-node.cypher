// A node as the row from which it was made: with what it belongs to and, of an entity, the citations of its own name.
//
// joined   HAS_FIGURE: belonging
// joined   Figure: belongingNode
// bind     node, made
// value    row: {labels: labels(made), properties: properties(made), citations: head([(made)-[:NAMED]->(own:Name) WHERE made:Entity AND own.id = made.id + '-name' | own.citations]), partly: head([(made)-[:NAMED]->(own:Name) WHERE made:Entity AND own.id = made.id + '-name' | own.partly]), owner: CASE WHEN made:Figure THEN head([(made)-[belonging:HAS_FIGURE]-(owner) WHERE belonging.id = made.id | owner.id]) END}
// run      MATCH (node:Node {id: 'wachter-review'})
MATCH (made:Node {id: node.id})
