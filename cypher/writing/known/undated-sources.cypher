// Sources of which nobody tells when they were published.
//
MATCH (node:Source)
WHERE node.published IS NULL
RETURN labels(node) AS labels, properties(node) AS properties
