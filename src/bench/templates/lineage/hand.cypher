MATCH (start:Node {id: $id})
WITH [start] AS seen, COLLECT {
  MATCH (start)-[link:PART_OF|UNDER|PARTICIPATES_IN]->(other:Node) WHERE other <> start AND NOT coalesce(link.role IN ['AGENT', 'BIDDER'], false) RETURN [link, other]
  UNION ALL
  MATCH (start)<-[link:LED_TO|MADE|ANSWERED_BY|SUCCEEDED_BY|AWARDED_TO]-(other:Node) WHERE other <> start RETURN [link, other]
} AS first
WITH seen + [hop IN first | hop[1]] AS seen, first
WITH seen, first, COLLECT {
  UNWIND first AS hop
  WITH DISTINCT hop[1] AS one
  MATCH (one)-[link:PART_OF|UNDER|PARTICIPATES_IN]->(other:Node) WHERE NOT other IN seen AND NOT coalesce(link.role IN ['AGENT', 'BIDDER'], false) RETURN [link, other]
  UNION ALL
  UNWIND first AS hop
  WITH DISTINCT hop[1] AS one
  MATCH (one)<-[link:LED_TO|MADE|ANSWERED_BY|SUCCEEDED_BY|AWARDED_TO]-(other:Node) WHERE NOT other IN seen RETURN [link, other]
} AS second
WITH seen + [hop IN second | hop[1]] AS seen, first, second
WITH seen, first, second, COLLECT {
  UNWIND second AS hop
  WITH DISTINCT hop[1] AS one
  MATCH (one)-[link:PART_OF|UNDER|PARTICIPATES_IN]->(other:Node) WHERE NOT other IN seen AND NOT coalesce(link.role IN ['AGENT', 'BIDDER'], false) RETURN [link, other]
  UNION ALL
  UNWIND second AS hop
  WITH DISTINCT hop[1] AS one
  MATCH (one)<-[link:LED_TO|MADE|ANSWERED_BY|SUCCEEDED_BY|AWARDED_TO]-(other:Node) WHERE NOT other IN seen RETURN [link, other]
} AS third
WITH seen + [hop IN third | hop[1]] AS seen, first, second, third
WITH first, second, third, COLLECT {
  UNWIND third AS hop
  WITH DISTINCT hop[1] AS one
  MATCH (one)-[link:PART_OF|UNDER|PARTICIPATES_IN]->(other:Node) WHERE NOT other IN seen AND NOT coalesce(link.role IN ['AGENT', 'BIDDER'], false) RETURN [link, other]
  UNION ALL
  UNWIND third AS hop
  WITH DISTINCT hop[1] AS one
  MATCH (one)<-[link:LED_TO|MADE|ANSWERED_BY|SUCCEEDED_BY|AWARDED_TO]-(other:Node) WHERE NOT other IN seen RETURN [link, other]
} AS fourth
RETURN [hop IN first | [1, type(hop[0]), hop[1].id]] + [hop IN second | [2, type(hop[0]), hop[1].id]]
  + [hop IN third | [3, type(hop[0]), hop[1].id]] + [hop IN fourth | [4, type(hop[0]), hop[1].id]] AS steps
