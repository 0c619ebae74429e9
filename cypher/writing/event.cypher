// Events; the date is a copy of the preferred figure.
//
// writes   Event, Entity
// params   release, rows
UNWIND $rows AS row
MERGE (event:Node {id: row.id})
ON CREATE SET event.release = $release
SET event:Entity:Event,
    event.name = row.name,
    event.date = row.date,
    event.dateEarliest = row.dateEarliest,
    event.dateLatest = row.dateLatest,
    event.dateOrder = row.dateOrder
RETURN count(*) AS written
