MATCH (:Node:Initiative {id: $id})-[:HAS_FIGURE]->(figure:Figure)
WITH figure.measure AS measure, figure.unit AS unit, count(*) AS figures,
  min(figure.minimum) AS least, max(figure.maximum) AS greatest
WITH measure, unit, figures, [value IN [least, greatest] | CASE
  WHEN unit IN ['GBP', 'EUR', 'USD'] THEN toString(value / 100) + '.' + right('0' + toString(value % 100), 2)
  ELSE toString(value)
END] AS values
RETURN collect([[measure, unit], figures, values[0], values[1]]) AS groups
