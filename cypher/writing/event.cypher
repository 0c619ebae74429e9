// Events; the date is a copy of the preferred figure.
//
// params   release, rows
UNWIND $rows AS row
MERGE (event:Node {id: row.id})
ON CREATE SET event.release = $release
SET event:Entity:Event,
    event += row {
      .name,
      .nameOrder,
      .date,
      .dateEarliest,
      .dateLatest,
      .dateOrder,
      .dateOrderDown
    }
RETURN count(*) AS written
