// Who announced an initiative or an award.
//
// writes   ANNOUNCED
// cited    ANNOUNCED
// joins    person: Person -> subject: Initiative | Award
// params   release, rows
UNWIND $rows AS row
MATCH (person:Node:Person {id: row.person})
MATCH (subject:Node&(Initiative|Award) {id: row.subject})
MERGE (person)-[announcement:ANNOUNCED {id: row.id}]->(subject)
ON CREATE SET announcement.release = $release
SET announcement.from = row.from,
    announcement.fromEarliest = row.fromEarliest,
    announcement.fromLatest = row.fromLatest,
    announcement.fromOrder = row.fromOrder,
    announcement.until = row.until,
    announcement.untilEarliest = row.untilEarliest,
    announcement.untilLatest = row.untilLatest,
    announcement.attested = coalesce(row.attested, []),
    announcement.preferred = coalesce(row.preferred, false),
    announcement.citations = row.citations
RETURN count(*) AS written
