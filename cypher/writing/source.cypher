// Where facts are written down.
//
// writes   Source
// params   release, rows
UNWIND $rows AS row
MERGE (source:Node {id: row.id})
ON CREATE SET source.release = $release
SET source:Source,
    source.title = row.title,
    source.agency = row.agency,
    source.published = row.published,
    source.publishedEarliest = row.publishedEarliest,
    source.publishedLatest = row.publishedLatest,
    source.publishedOrder = row.publishedOrder,
    source.publishedBasis = row.publishedBasis,
    source.url = row.url,
    source.licence = row.licence,
    source.quality = row.quality,
    source.note = row.note
RETURN count(*) AS written
