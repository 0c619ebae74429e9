// A number or a date that a source states of an entity.
//
// params   rows
UNWIND $rows AS row
MATCH (about:Node:Entity {id: row.about})
USING INDEX SEEK about:Node(id)
MERGE (figure:Node {id: row.id})
SET figure:Figure,
    figure += row {
      .version,
      .measure,
      .qualifier,
      .minimum,
      .maximum,
      .valueOrder,
      .valueOrderDown,
      .unit,
      dateText: row.date,
      .dateEarliest,
      .dateLatest,
      .dateOrder,
      .dateOrderDown,
      .status,
      .asOf,
      .asOfEarliest,
      .asOfLatest,
      .due,
      .dueEarliest,
      .dueLatest,
      .dueOrder,
      .dueOrderDown,
      .note,
      .plainWords,
      preferred: coalesce(row.preferred, false),
      .citations,
      .partly
    }
MERGE (about)-[has:HAS_FIGURE {id: row.id}]->(figure)
SET has += row {
  preferred: coalesce(row.preferred, false),
  .citations,
  .partly
}
RETURN count(*) AS written
