// What a review asked for.
//
// params   rows
UNWIND $rows AS row
MATCH (review:Node:Review {id: row.review})
USING INDEX SEEK review:Node(id)
MERGE (recommendation:Node {id: row.id})
SET recommendation:Recommendation,
    recommendation += row {
      .version,
      .text,
      .addressee,
      .status,
      .plainWords,
      .citations,
      .partly
    }
MERGE (review)-[made:MADE {id: row.id}]->(recommendation)
SET made += row {
  preferred: false,
  .citations,
  .partly
}
RETURN count(*) AS written
