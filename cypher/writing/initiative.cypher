// Initiatives; the status is derived from their figures of what took place.
//
// params   rows
UNWIND $rows AS row
MERGE (initiative:Node {id: row.id})
REMOVE initiative:Programme:Project:Framework:Service:Tool:Procurement:Zone:Wave
SET initiative:Entity:Initiative,
    initiative += row {
      .version,
      .name,
      .nameOrder,
      .kind,
      .status
    }
FOREACH (_ IN CASE row.kind WHEN 'PROGRAMME' THEN [1] ELSE [] END | SET initiative:Programme)
FOREACH (_ IN CASE row.kind WHEN 'PROJECT' THEN [1] ELSE [] END | SET initiative:Project)
FOREACH (_ IN CASE row.kind WHEN 'FRAMEWORK' THEN [1] ELSE [] END | SET initiative:Framework)
FOREACH (_ IN CASE row.kind WHEN 'SERVICE' THEN [1] ELSE [] END | SET initiative:Service)
FOREACH (_ IN CASE row.kind WHEN 'TOOL' THEN [1] ELSE [] END | SET initiative:Tool)
FOREACH (_ IN CASE row.kind WHEN 'PROCUREMENT' THEN [1] ELSE [] END | SET initiative:Procurement)
FOREACH (_ IN CASE row.kind WHEN 'ZONE' THEN [1] ELSE [] END | SET initiative:Zone)
FOREACH (_ IN CASE row.kind WHEN 'WAVE' THEN [1] ELSE [] END | SET initiative:Wave)
WITH initiative
OPTIONAL MATCH (initiative)-[:NAMED|IDENTIFIED_BY]->(known)
SET known.entityKinds = [kind IN ['Initiative', 'Programme'] WHERE kind IN labels(initiative)]
RETURN count(DISTINCT initiative) AS written
