// Reviews and plans; the date is a copy of the preferred figure.
//
// params   rows
UNWIND $rows AS row
MERGE (review:Node {id: row.id})
REMOVE review:IndependentReview:Plan
SET review:Entity:Review,
    review += row {
      .version,
      .name,
      .nameOrder,
      .kind,
      .published,
      .publishedEarliest,
      .publishedLatest,
      .publishedOrder,
      .publishedOrderDown
    }
FOREACH (_ IN CASE row.kind WHEN 'INDEPENDENT_REVIEW' THEN [1] ELSE [] END | SET review:IndependentReview)
FOREACH (_ IN CASE row.kind WHEN 'PLAN' THEN [1] ELSE [] END | SET review:Plan)
RETURN count(*) AS written
