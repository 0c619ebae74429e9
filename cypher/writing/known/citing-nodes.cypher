// Facts, names and identifiers that rest on citations.
//
// joined   HAS_FIGURE: belonging
// params   texts
UNWIND $texts AS text
CALL db.index.fulltext.queryNodes('fact_citations_v6', '"' + text + '"') YIELD node
RETURN text,
       labels(node) AS labels,
       properties(node) AS properties,
       head([(node)-[belonging:HAS_FIGURE]-(owner) WHERE belonging.id = node.id | owner.id]) AS owner
