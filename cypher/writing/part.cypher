// What is part of what, both of one type.
//
// writes   PART_OF
// cited    PART_OF
// joins    part: Initiative -> whole: Initiative
// joins    part: Organisation -> whole: Organisation
// joins    part: Place -> whole: Place
// acyclic  part -> whole
// params   release, rows
UNWIND $rows AS row
MATCH (part:Node&(Initiative|Organisation|Place) {id: row.part})
MATCH (whole:Node&(Initiative|Organisation|Place) {id: row.whole})
MERGE (part)-[partOf:PART_OF {id: row.id}]->(whole)
ON CREATE SET partOf.release = $release
SET partOf += row {
  .from,
  .fromEarliest,
  .fromLatest,
  .fromFirst,
  .fromLast,
  .fromOrder,
  .until,
  .untilEarliest,
  .untilLatest,
  .untilFirst,
  .untilLast,
  attested: coalesce(row.attested, []),
  preferred: coalesce(row.preferred, false),
  .citations
}
RETURN count(*) AS written
