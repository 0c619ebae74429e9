// What a person is reported to have said.
//
// params   rows
UNWIND $rows AS row
MATCH (person:Node:Person {id: row.person})
USING INDEX SEEK person:Node(id)
MERGE (quotation:Node {id: row.id})
SET quotation:Quotation,
    quotation += row {
      .version,
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
SET said += row {
  preferred: false,
  .citations,
  .partly
}
RETURN count(*) AS written
