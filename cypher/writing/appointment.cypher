// Posts held: who, where, as what.
//
// writes   APPOINTED_TO
// cited    APPOINTED_TO
// joins    person: Person -> organisation: Organisation
// params   release, rows
UNWIND $rows AS row
MATCH (person:Node:Person {id: row.person})
MATCH (organisation:Node:Organisation {id: row.organisation})
MERGE (person)-[appointment:APPOINTED_TO {id: row.id}]->(organisation)
ON CREATE SET appointment.release = $release
SET appointment.title = row.title,
    appointment.leading = row.leading,
    appointment.honorary = row.honorary,
    appointment.from = row.from,
    appointment.fromEarliest = row.fromEarliest,
    appointment.fromLatest = row.fromLatest,
    appointment.fromOrder = row.fromOrder,
    appointment.until = row.until,
    appointment.untilEarliest = row.untilEarliest,
    appointment.untilLatest = row.untilLatest,
    appointment.attested = coalesce(row.attested, []),
    appointment.preferred = coalesce(row.preferred, false),
    appointment.citations = row.citations
RETURN count(*) AS written
