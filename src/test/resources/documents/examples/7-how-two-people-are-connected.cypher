// citation/by-id
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.locator] LIMIT 1
}) AS answer

// citation/by-id (+ citing/source)
UNWIND $keys AS key
RETURN key, head(COLLECT {
MATCH (citation1:Citation {id: key})
RETURN [citation1.id, citation1.locator, head(COLLECT {
MATCH (citation1)-[:CITES]->(source2:Source)
RETURN [source2.id, source2.title] LIMIT 1
})] LIMIT 1
}) AS answer

// citing/source
UNWIND $keys AS key
OPTIONAL MATCH (parent:Node:Citation {id: key})
RETURN key, head(COLLECT {
MATCH (parent)-[:CITES]->(source1:Source)
RETURN [source1.id, source1.title] LIMIT 1
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

// reading/path-links
// The relationships between pairs of nodes, with how well each is evidenced, and from which of the pair to which it
// leads. Of organisations that count as one the first stands for all.
//
// params   pairs, via, day, folded
UNWIND $pairs AS pair
MATCH (one:Node {id: pair[0]})
WITH pair,
  CASE
    WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
      MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
      RETURN fellow ORDER BY fellow.id
    }
    ELSE [one]
  END
  AS near
MATCH (one:Node {id: pair[1]})
WITH pair, near,
  CASE
    WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
      MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
      RETURN fellow ORDER BY fellow.id
    }
    ELSE [one]
  END
  AS far
UNWIND near AS here
UNWIND far AS there
MATCH (here)-[link:$any($via)]-(there)
WHERE $day IS NULL OR $day IN link.attested OR (link.fromLatest <= $day AND $day < link.untilEarliest)
WITH link, CASE WHEN startNode(link) = here THEN pair ELSE reverse(pair) END AS ends
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
  AS link, ends[0], ends[1]

// reading/path-reach
// The neighbours of some nodes, of those with the fewest first, until there are enough; none of those that are left.
// Of organisations that count as one the first stands for all. Where only some neighbours count, these are
// named; with folding all are answered, for one that is not named may stand behind one that is.
//
// params   ids, via, avoid, among, day, folded, most
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
WITH id, member, COUNT { (member)--() } AS degree
WITH id, collect(member) AS members, sum(degree) AS degree
ORDER BY degree, id
WITH collect([id, members]) AS families, collect(degree) AS degrees
WITH families, reduce(taken = [0, 0], degree IN degrees |
  CASE WHEN taken[0] + degree <= $most THEN [taken[0] + degree, taken[1] + 1] ELSE [$most, taken[1]] END)[1] AS enough
UNWIND range(0, size(families) - 1) AS at
WITH families[at][0] AS id, families[at][1] AS members, at < enough AS wanted
RETURN id, wanted, COLLECT {
  UNWIND CASE WHEN wanted THEN members ELSE [] END AS member
  MATCH (member)-[hop:$any($via)]-(other:Node)
  WHERE NOT other.id IN $avoid
    AND ($among IS NULL OR $folded OR other.id IN $among)
    AND ($day IS NULL OR $day IN hop.attested OR (hop.fromLatest <= $day AND $day < hop.untilEarliest))
  WITH DISTINCT other AS one
  WITH
    CASE
      WHEN $folded AND EXISTS { (one)-[:SUCCEEDED_BY]-() } THEN COLLECT {
        MATCH ANY SHORTEST (one)-[:SUCCEEDED_BY]-*(fellow:Node)
        RETURN fellow ORDER BY fellow.id
      }
      ELSE [one]
    END
    AS family
  RETURN DISTINCT family[0].id
} AS others
