// entity/node
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
END LIMIT 1
}) AS answer

// entity/node
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Name OR node1:Quotation OR node1:Recommendation OR node1:Source OR node1:Statement THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Name THEN 'Name' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' END, [node1.id]]
WHEN node1:Event OR node1:Initiative OR node1:Organisation OR node1:Person OR node1:Place OR node1:Review OR node1:Topic THEN [CASE WHEN node1:Event THEN 'Event' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Review THEN 'Review' WHEN node1:Topic THEN 'Topic' END, [node1.id, node1.name]]
END LIMIT 1
}) AS answer

// reading/common-neighbours
// What several nodes have in common: relationships between them, and nodes next to at least two of them.
//
// params   ids, via, limit
UNWIND $ids AS id
OPTIONAL MATCH (:Node {id: id})-[:REDIRECTS_TO*0..9]->(asked:Node)
WHERE NOT asked:Redirect
WITH collect([id, asked.id]) AS known, collect(DISTINCT asked) AS nodes
RETURN known, COLLECT {
  UNWIND nodes AS one
  MATCH (one)-[link:$any($via)]->(other:Node)
  WHERE other IN nodes
  WITH link ORDER BY type(link), link.id LIMIT 201
  RETURN
    [type(link), link.id, startNode(link).id, endNode(link).id, properties(link), COLLECT {
      UNWIND link.citations AS cited
      MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
      RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
        MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
        WHERE NOT (origin)-[:DERIVED_FROM]->()
        RETURN origin.id ORDER BY origin.id LIMIT 1
      }), source.id)]
    }]
} AS direct, COLLECT {
  UNWIND nodes AS one
  MATCH (one)-[link:$any($via)]-(common:Node)
  WHERE NOT common IN nodes
  WITH common, count(DISTINCT one) AS times, collect(link) AS links
  WHERE times >= 2
  ORDER BY times DESC, common.id LIMIT $limit + 1
  RETURN [common.id, times, COLLECT {
    UNWIND links AS link
    WITH link ORDER BY type(link), link.id LIMIT 20
    RETURN
      [type(link), link.id, startNode(link).id, endNode(link).id, properties(link), COLLECT {
        UNWIND link.citations AS cited
        MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
        RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
          MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
          WHERE NOT (origin)-[:DERIVED_FROM]->()
          RETURN origin.id ORDER BY origin.id LIMIT 1
        }), source.id)]
      }]
  }]
} AS common
