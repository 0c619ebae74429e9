// entity/node
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (found1:Node {id: key})-[:REDIRECTS_TO*0..9]->(node1:Node)
WHERE NOT node1:Redirect
RETURN CASE
WHEN node1:Award OR node1:Citation OR node1:Event OR node1:Figure OR node1:Gap OR node1:Identifier OR node1:Initiative OR node1:Name OR node1:Organisation OR node1:Person OR node1:Place OR node1:Quotation OR node1:Recommendation OR node1:Review OR node1:Source OR node1:Statement OR node1:Topic THEN [CASE WHEN node1:Award THEN 'Award' WHEN node1:Citation THEN 'Citation' WHEN node1:Event THEN 'Event' WHEN node1:Figure THEN 'Figure' WHEN node1:Gap THEN 'Gap' WHEN node1:Identifier THEN 'Identifier' WHEN node1:Initiative THEN 'Initiative' WHEN node1:Name THEN 'Name' WHEN node1:Organisation THEN 'Organisation' WHEN node1:Person THEN 'Person' WHEN node1:Place THEN 'Place' WHEN node1:Quotation THEN 'Quotation' WHEN node1:Recommendation THEN 'Recommendation' WHEN node1:Review THEN 'Review' WHEN node1:Source THEN 'Source' WHEN node1:Statement THEN 'Statement' WHEN node1:Topic THEN 'Topic' END, [node1.id]]
END LIMIT 1
}) AS answer

// reading/family
// The nodes that some ids stand for; an organisation with its predecessors and successors where they count as one.
//
// params   ids, folded
UNWIND $ids AS id
OPTIONAL MATCH (:Node {id: id})-[:REDIRECTS_TO*0..9]->(one:Node)
WHERE NOT one:Redirect
WITH id, one,
  CASE
    WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
      MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
      RETURN fellow ORDER BY fellow.id
    }
    ELSE [one]
  END
  AS members
RETURN id, one.id, [member IN members | member.id] AS members

// reading/lineage-hop
// The hops that lead on from some nodes, back to what came before or forward to what came of them. Of organisations
// that count as one the first stands for all.
//
// joined   LED_TO: lineage
// joined   UNDER: lineageTowards
// params   ids, seen, back, folded, most
UNWIND $ids AS id
MATCH (one:Node {id: id})
WITH id,
  CASE
    WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
      MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
      RETURN fellow ORDER BY fellow.id
    }
    ELSE [one]
  END
  AS members
UNWIND members AS member
MATCH (member)-[link:LED_TO|MADE|ANSWERED_BY|PART_OF|SUCCEEDED_BY|UNDER|AWARDED_TO|PARTICIPATES_IN]-(other:Node)
WHERE (CASE WHEN link:PART_OF|UNDER|PARTICIPATES_IN THEN startNode(link) ELSE endNode(link) END = member) = $back
  AND NOT ($folded AND link:SUCCEEDED_BY)
WITH DISTINCT id, link, other AS one
WITH id, link, one,
  CASE
    WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
      MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
      RETURN fellow ORDER BY fellow.id
    }
    ELSE [one]
  END
  AS family
WITH id, link, one, family[0].id AS first
WHERE NOT first IN $seen
WITH id, link, one, first
ORDER BY type(link), link.id LIMIT $most
RETURN id, first, one.id, one:Review,
  [type(link), link.id, startNode(link).id, endNode(link).id, properties(link), COLLECT {
    UNWIND link.citations AS cited
    MATCH (citation:Citation {id: cited})-[:CITES]->(source:Source)
    RETURN [citation.basis, citation.fidelity, coalesce(head(COLLECT {
      MATCH (source)-[:DERIVED_FROM*0..5]->(origin:Source)
      WHERE NOT (origin)-[:DERIVED_FROM]->()
      RETURN origin.id ORDER BY origin.id LIMIT 1
    }), source.id)]
  }]
  AS hop
