// Where facts are written down.
//
// params   rows
UNWIND $rows AS row
MERGE (source:Node {id: row.id})
SET source:Source,
    source += row {
      .version,
      .title,
      .agency,
      .published,
      .publishedEarliest,
      .publishedLatest,
      .publishedOrder,
      .publishedOrderDown,
      .publishedBasis,
      .url,
      .licence,
      .quality,
      .note,
      .plainWords
    }
RETURN count(*) AS written
