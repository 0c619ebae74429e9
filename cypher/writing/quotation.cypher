// What a person is reported to have said.
//
// writes   Quotation, SAID
// cited    Quotation, SAID
// refers   person: Person
// params   release, rows
UNWIND $rows AS row
MATCH (person:Node:Person {id: row.person})
MERGE (quotation:Node {id: row.id})
ON CREATE SET quotation.release = $release
SET quotation:Quotation,
    quotation.gist = row.gist,
    quotation.capacity = row.capacity,
    quotation.fidelity = row.fidelity,
    quotation.citations = row.citations
MERGE (person)-[said:SAID {id: row.id}]->(quotation)
ON CREATE SET said.release = $release
SET said.preferred = false,
    said.citations = row.citations
RETURN count(*) AS written
