// Places, the kind of each also as its label.
//
// params   rows
UNWIND $rows AS row
MERGE (place:Node {id: row.id})
REMOVE place:Site:Postcode:City:Area:Region:Nation
SET place:Entity:Place,
    place += row {
      .version,
      .name,
      .nameOrder,
      .kind
    }
FOREACH (_ IN CASE row.kind WHEN 'SITE' THEN [1] ELSE [] END | SET place:Site)
FOREACH (_ IN CASE row.kind WHEN 'POSTCODE' THEN [1] ELSE [] END | SET place:Postcode)
FOREACH (_ IN CASE row.kind WHEN 'CITY' THEN [1] ELSE [] END | SET place:City)
FOREACH (_ IN CASE row.kind WHEN 'AREA' THEN [1] ELSE [] END | SET place:Area)
FOREACH (_ IN CASE row.kind WHEN 'REGION' THEN [1] ELSE [] END | SET place:Region)
FOREACH (_ IN CASE row.kind WHEN 'NATION' THEN [1] ELSE [] END | SET place:Nation)
RETURN count(*) AS written
