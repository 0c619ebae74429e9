// Bodies, the kind of each also as its label.
//
// params   rows
UNWIND $rows AS row
MERGE (organisation:Node {id: row.id})
REMOVE organisation:Trust:University:NationalBody:Department:Commissioner:Charity:Company:ResearchUnit:Publisher:Partnership:LocalAuthority:CommunityGroup:Practice:Institution
SET organisation:Entity:Organisation,
    organisation += row {
      .version,
      .name,
      .nameOrder,
      .kind
    }
FOREACH (_ IN CASE row.kind WHEN 'TRUST' THEN [1] ELSE [] END | SET organisation:Trust)
FOREACH (_ IN CASE row.kind WHEN 'UNIVERSITY' THEN [1] ELSE [] END | SET organisation:University)
FOREACH (_ IN CASE row.kind WHEN 'NATIONAL_BODY' THEN [1] ELSE [] END | SET organisation:NationalBody)
FOREACH (_ IN CASE row.kind WHEN 'DEPARTMENT' THEN [1] ELSE [] END | SET organisation:Department)
FOREACH (_ IN CASE row.kind WHEN 'COMMISSIONER' THEN [1] ELSE [] END | SET organisation:Commissioner)
FOREACH (_ IN CASE row.kind WHEN 'CHARITY' THEN [1] ELSE [] END | SET organisation:Charity)
FOREACH (_ IN CASE row.kind WHEN 'COMPANY' THEN [1] ELSE [] END | SET organisation:Company)
FOREACH (_ IN CASE row.kind WHEN 'RESEARCH_UNIT' THEN [1] ELSE [] END | SET organisation:ResearchUnit)
FOREACH (_ IN CASE row.kind WHEN 'PUBLISHER' THEN [1] ELSE [] END | SET organisation:Publisher)
FOREACH (_ IN CASE row.kind WHEN 'PARTNERSHIP' THEN [1] ELSE [] END | SET organisation:Partnership)
FOREACH (_ IN CASE row.kind WHEN 'LOCAL_AUTHORITY' THEN [1] ELSE [] END | SET organisation:LocalAuthority)
FOREACH (_ IN CASE row.kind WHEN 'COMMUNITY_GROUP' THEN [1] ELSE [] END | SET organisation:CommunityGroup)
FOREACH (_ IN CASE row.kind WHEN 'PRACTICE' THEN [1] ELSE [] END | SET organisation:Practice)
FOREACH (_ IN CASE row.kind WHEN 'INSTITUTION' THEN [1] ELSE [] END | SET organisation:Institution)
WITH organisation
OPTIONAL MATCH (organisation)-[:NAMED|IDENTIFIED_BY]->(known)
SET known.entityKinds = [kind IN ['Organisation', 'Trust', 'University'] WHERE kind IN labels(organisation)]
RETURN count(DISTINCT organisation) AS written
