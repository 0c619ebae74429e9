// Events; the date is a copy of the preferred figure.
//
// params   rows
UNWIND $rows AS row
MERGE (event:Node {id: row.id})
SET event:Entity:Event,
    event += row {
      .version,
      .name,
      .nameOrder,
      .date,
      .dateEarliest,
      .dateLatest,
      .dateOrder,
      .dateOrderDown
    }
RETURN count(*) AS written
