// What a review asked for.
//
// params   release, rows
UNWIND $rows AS row
MATCH (review:Node:Review {id: row.review})
MERGE (recommendation:Node {id: row.id})
ON CREATE SET recommendation.release = $release
SET recommendation:Recommendation,
    recommendation += row {
      .text,
      .addressee,
      .status,
      .plainWords,
      .citations,
      .partly
    }
MERGE (review)-[made:MADE {id: row.id}]->(recommendation)
ON CREATE SET made.release = $release
SET made += row {
  preferred: false,
  .citations,
  .partly
}
RETURN count(*) AS written
