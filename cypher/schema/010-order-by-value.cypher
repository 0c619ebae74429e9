// Lists that may be ordered by a value, then id.
CREATE INDEX award_amount_order_id IF NOT EXISTS
FOR (award:Award) ON (award.amountOrder, award.id);
CREATE INDEX award_amount_order_down_id IF NOT EXISTS
FOR (award:Award) ON (award.amountOrderDown, award.id);
CREATE INDEX figure_measure_id IF NOT EXISTS
FOR (figure:Figure) ON (figure.measure, figure.id);
CREATE INDEX figure_value_order_id IF NOT EXISTS
FOR (figure:Figure) ON (figure.valueOrder, figure.id);
CREATE INDEX figure_value_order_down_id IF NOT EXISTS
FOR (figure:Figure) ON (figure.valueOrderDown, figure.id);
CREATE INDEX gap_list_id IF NOT EXISTS
FOR (gap:Gap) ON (gap.list, gap.id);
CREATE INDEX gap_list_order_id IF NOT EXISTS
FOR (gap:Gap) ON (gap.listOrder, gap.id);
CREATE INDEX name_text_id IF NOT EXISTS
FOR (name:Name) ON (name.text, name.id);
CREATE INDEX recommendation_status_id IF NOT EXISTS
FOR (recommendation:Recommendation) ON (recommendation.status, recommendation.id);
CREATE INDEX source_title_id IF NOT EXISTS
FOR (source:Source) ON (source.title, source.id);
CREATE INDEX statement_kind_id IF NOT EXISTS
FOR (statement:Statement) ON (statement.kind, statement.id);
