// Where facts are written down.
//
// params   release, rows
UNWIND $rows AS row
MERGE (source:Node {id: row.id})
ON CREATE SET source.release = $release
SET source:Source,
    source += row {
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
