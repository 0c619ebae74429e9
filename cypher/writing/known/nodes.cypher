// Nodes by their ids, each with what it belongs to and, of an entity, the citations of the name that it gives itself;
// where there is none, or the id only leads on, how many changes of what had it are on record.
//
// joined   HAS_FIGURE: belonging
// joined   Figure: belongingNode
// params   texts
UNWIND $texts AS text
OPTIONAL MATCH (node:Node {id: text})
USING INDEX SEEK node:Node(id)
OPTIONAL MATCH (own:Node:Name {id: text + '-name'})
USING INDEX SEEK own:Node(id)
WHERE node:Entity
RETURN text,
       text AS subject,
       CASE WHEN node IS NULL OR node:Redirect THEN COUNT { MATCH (change:RevisionChange {subject: text}) USING INDEX SEEK change:RevisionChange(subject, revision) WHERE change.revision IS NOT NULL } END AS noted,
       labels(node) AS labels,
       properties(node) AS properties,
       own.citations AS citations,
       own.partly AS partly,
       CASE WHEN node:Figure THEN head([(node)-[belonging:HAS_FIGURE]-(owner) WHERE coalesce(belonging.id, text) = text | owner.id]) END AS owner
