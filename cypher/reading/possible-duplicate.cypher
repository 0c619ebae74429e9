// Pairs of entities that an import found much alike and did not join, until they are one or somebody tells that they are two.
// What is told of a pair is read as of a map, for a graph into which nothing was imported knows no such property.
//
// params   id, examined, first
MATCH (pair:RegisterBook)
WHERE pair.id > $id AND pair.id STARTS WITH 'doubt '
WITH pair ORDER BY pair.id LIMIT toInteger($examined)
WITH pair, properties(pair) AS kept
MATCH (:Node {id: kept.told[0]})-[:REDIRECTS_TO*0..9]->(one:Entity)
MATCH (:Node {id: kept.told[1]})-[:REDIRECTS_TO*0..9]->(other:Entity)
WHERE one <> other
  AND NOT EXISTS { (one)-[:PART_OF|REGISTERED_UNDER|SUCCEEDED_BY|PARTNERED_WITH]-(other) }
  AND NOT EXISTS {
    MATCH (one)-[:IDENTIFIED_BY]->(code:Identifier)
    WHERE code.scheme IN ['ODS', 'ROR', 'UKPRN']
    MATCH (other)-[:IDENTIFIED_BY]->(:Identifier {scheme: code.scheme})
  }
  AND NOT EXISTS {
    MATCH (one)-[:STATES]->(finding:Statement {kind: 'FINDING'})
    WHERE finding.text =~ ('(?is)(.*[^\\w-])?\\Q' + other.id + '\\E([^\\w-].*)?')
  }
  AND NOT EXISTS {
    MATCH (other)-[:STATES]->(finding:Statement {kind: 'FINDING'})
    WHERE finding.text =~ ('(?is)(.*[^\\w-])?\\Q' + one.id + '\\E([^\\w-].*)?')
  }
WITH pair, kept, one, other ORDER BY pair.id LIMIT $first + 1
RETURN [pair.id] AS keys, pair.id AS id, one.id AS one, other.id AS other, toFloat(kept.told[2]) AS score, kept.told[3] AS reason,
  COLLECT {
    MATCH (one)-[by:IDENTIFIED_BY|NAMED]->(told)
    WHERE told:Identifier OR NOT EXISTS { (one)-[:IDENTIFIED_BY]->(:Identifier) }
    UNWIND by.citations AS citation
    RETURN DISTINCT citation ORDER BY citation LIMIT 20
  } AS citations
UNION ALL
MATCH (pair:RegisterBook)
WHERE pair.id > $id AND pair.id STARTS WITH 'doubt '
WITH pair.id AS id ORDER BY id SKIP $examined - 1 LIMIT 2
WITH collect(id) AS left WHERE size(left) = 2
RETURN [left[0]] AS keys, null AS id, null AS one, null AS other, null AS score, null AS reason, null AS citations
