// Who leads a review or an initiative.
//
// writes   LEADS
// cited    LEADS
// joins    person: Person -> subject: Review | Initiative
// params   release, rows
UNWIND $rows AS row
MATCH (person:Node:Person {id: row.person})
MATCH (subject:Node&(Review|Initiative) {id: row.subject})
MERGE (person)-[leadership:LEADS {id: row.id}]->(subject)
ON CREATE SET leadership.release = $release
SET leadership.title = row.title,
    leadership.from = row.from,
    leadership.fromEarliest = row.fromEarliest,
    leadership.fromLatest = row.fromLatest,
    leadership.fromOrder = row.fromOrder,
    leadership.until = row.until,
    leadership.untilEarliest = row.untilEarliest,
    leadership.untilLatest = row.untilLatest,
    leadership.attested = coalesce(row.attested, []),
    leadership.preferred = coalesce(row.preferred, false),
    leadership.citations = row.citations
RETURN count(*) AS written
