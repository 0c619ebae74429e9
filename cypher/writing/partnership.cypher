// Which body has which partner, in which initiative.
//
// writes   PARTNERED_WITH
// cited    PARTNERED_WITH
// joins    organisation: Organisation -> partner: Organisation
// refers   initiative: Initiative
// params   release, rows
UNWIND $rows AS row
MATCH (organisation:Node:Organisation {id: row.organisation})
MATCH (partner:Node:Organisation {id: row.partner})
MERGE (organisation)-[partnership:PARTNERED_WITH {id: row.id}]->(partner)
ON CREATE SET partnership.release = $release
SET partnership.role = row.role,
    partnership.initiative = row.initiative,
    partnership.from = row.from,
    partnership.fromEarliest = row.fromEarliest,
    partnership.fromLatest = row.fromLatest,
    partnership.fromOrder = row.fromOrder,
    partnership.until = row.until,
    partnership.untilEarliest = row.untilEarliest,
    partnership.untilLatest = row.untilLatest,
    partnership.attested = coalesce(row.attested, []),
    partnership.preferred = coalesce(row.preferred, false),
    partnership.citations = row.citations
RETURN count(*) AS written
