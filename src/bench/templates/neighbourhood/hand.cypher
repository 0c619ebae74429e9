MATCH (start:Node {id: $id})
WITH start, COLLECT {
  MATCH (start)-[link:ABOUT|ANNOUNCED|ANNOUNCED_AT|ANSWERED_BY|APPOINTED_TO|AWARDED_TO|COMMISSIONED|FUNDED_BY|GIVEN_TO|LEADS|LED_TO
    |MADE|PARTICIPATES_IN|PARTNERED_WITH|PART_OF|RESPONDED_TO|SAID|SPOKE_AT|SUCCEEDED_BY|SUPPORTS|UNDER]-(other:Node)
  WHERE other <> start
  WITH type(link) AS type, collect([other, size(link.citations)]) AS found
  UNWIND found AS pair
  WITH pair[0] AS near, max(pair[1]) AS places, min(size(found)) AS rarity
  ORDER BY places DESC, rarity, near.id LIMIT 50
  RETURN near
} AS first
WITH start, first, COLLECT {
  UNWIND first AS one
  MATCH (one)-[link:ABOUT|ANNOUNCED|ANNOUNCED_AT|ANSWERED_BY|APPOINTED_TO|AWARDED_TO|COMMISSIONED|FUNDED_BY|GIVEN_TO|LEADS|LED_TO
    |MADE|PARTICIPATES_IN|PARTNERED_WITH|PART_OF|RESPONDED_TO|SAID|SPOKE_AT|SUCCEEDED_BY|SUPPORTS|UNDER]-(other:Node)
  WHERE size(first) < 50 AND other <> start AND NOT other IN first
  WITH one, type(link) AS type, collect([other, size(link.citations)]) AS found
  UNWIND found AS pair
  WITH pair[0] AS near, max(pair[1]) AS places, min(size(found)) AS rarity
  ORDER BY places DESC, rarity, near.id LIMIT 50
  RETURN near
}[..50 - size(first)] AS second
WITH start, first, second, [start] + first + second AS nodes
RETURN [[0, start.id]] + [one IN first | [1, one.id]] + [one IN second | [2, one.id]] AS nodes, COLLECT {
  UNWIND nodes AS one
  MATCH (one)-[link:ABOUT|ANNOUNCED|ANNOUNCED_AT|ANSWERED_BY|APPOINTED_TO|AWARDED_TO|COMMISSIONED|FUNDED_BY|GIVEN_TO|LEADS|LED_TO
    |MADE|PARTICIPATES_IN|PARTNERED_WITH|PART_OF|RESPONDED_TO|SAID|SPOKE_AT|SUCCEEDED_BY|SUPPORTS|UNDER]->(other:Node)
  WHERE other IN nodes
  RETURN [type(link), link.id] ORDER BY type(link), link.id
} AS links
