MATCH (initiative:Node:Initiative {id: $id})<-[participation:PARTICIPATES_IN]-(organisation:Organisation)
WITH participation.role AS role, organisation.kind AS kind, count(*) AS members
ORDER BY members DESC, role, kind
WITH collect([[role, kind], members]) AS groups
RETURN groups
