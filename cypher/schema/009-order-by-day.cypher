// Lists that may be ordered by a day, then id; an unknown day comes last.
CREATE INDEX review_published_order_id IF NOT EXISTS
FOR (review:Review) ON (review.publishedOrder, review.id);
CREATE INDEX event_date_order_id IF NOT EXISTS
FOR (event:Event) ON (event.dateOrder, event.id);
CREATE INDEX source_published_order_id IF NOT EXISTS
FOR (source:Source) ON (source.publishedOrder, source.id);
CREATE INDEX award_from_order_id IF NOT EXISTS
FOR (award:Award) ON (award.fromOrder, award.id);
CREATE INDEX award_day_order_id IF NOT EXISTS
FOR (award:Award) ON (award.dayOrder, award.id);
CREATE INDEX figure_date_order_id IF NOT EXISTS
FOR (figure:Figure) ON (figure.dateOrder, figure.id);
CREATE INDEX figure_due_order_id IF NOT EXISTS
FOR (figure:Figure) ON (figure.dueOrder, figure.id);
