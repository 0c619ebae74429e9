// What a person is reported to have said.
//
// params   release, rows
UNWIND $rows AS row
MATCH (person:Node:Person {id: row.person})
MERGE (quotation:Node {id: row.id})
ON CREATE SET quotation.release = $release
SET quotation:Quotation,
    quotation += row {
      .gist,
      .capacity,
      .said,
      .saidEarliest,
      .saidLatest,
      .saidOrder,
      .saidOrderDown,
      .fidelity,
      .plainWords,
      .citations,
      .partly
    }
MERGE (person)-[said:SAID {id: row.id}]->(quotation)
ON CREATE SET said.release = $release
SET said += row {
  preferred: false,
  .citations,
  .partly
}
RETURN count(*) AS written
