// A number or a date that a source states of an entity.
//
// writes   Figure, HAS_FIGURE
// cited    Figure, HAS_FIGURE
// refers   about: Entity
// params   release, rows
UNWIND $rows AS row
MATCH (about:Node:Entity {id: row.about})
MERGE (figure:Node {id: row.id})
ON CREATE SET figure.release = $release
SET figure:Figure,
    figure.measure = row.measure,
    figure.qualifier = row.qualifier,
    figure.minimum = row.minimum,
    figure.maximum = row.maximum,
    figure.valueOrder = coalesce(row.maximum, row.minimum, -1),
    figure.unit = row.unit,
    figure.dateText = row.date,
    figure.dateEarliest = row.dateEarliest,
    figure.dateLatest = row.dateLatest,
    figure.dateOrder = row.dateOrder,
    figure.status = row.status,
    figure.asOf = row.asOf,
    figure.asOfEarliest = row.asOfEarliest,
    figure.asOfLatest = row.asOfLatest,
    figure.due = row.due,
    figure.dueEarliest = row.dueEarliest,
    figure.dueLatest = row.dueLatest,
    figure.dueOrder = row.dueOrder,
    figure.note = row.note,
    figure.preferred = coalesce(row.preferred, false),
    figure.citations = row.citations
MERGE (about)-[has:HAS_FIGURE {id: row.id}]->(figure)
ON CREATE SET has.release = $release
SET has.preferred = coalesce(row.preferred, false),
    has.citations = row.citations
RETURN count(*) AS written
