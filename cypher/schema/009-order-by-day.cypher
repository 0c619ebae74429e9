// Lists that may be ordered by a day, then id; upwards by one property and downwards by another, since an unknown day comes
// last in both.
CREATE INDEX review_published_order_id IF NOT EXISTS
FOR (review:Review) ON (review.publishedOrder, review.id);
CREATE INDEX review_published_order_down_id IF NOT EXISTS
FOR (review:Review) ON (review.publishedOrderDown, review.id);
CREATE INDEX event_date_order_id IF NOT EXISTS
FOR (event:Event) ON (event.dateOrder, event.id);
CREATE INDEX event_date_order_down_id IF NOT EXISTS
FOR (event:Event) ON (event.dateOrderDown, event.id);
CREATE INDEX source_published_order_id IF NOT EXISTS
FOR (source:Source) ON (source.publishedOrder, source.id);
CREATE INDEX source_published_order_down_id IF NOT EXISTS
FOR (source:Source) ON (source.publishedOrderDown, source.id);
CREATE INDEX award_from_order_id IF NOT EXISTS
FOR (award:Award) ON (award.fromOrder, award.id);
CREATE INDEX award_from_order_down_id IF NOT EXISTS
FOR (award:Award) ON (award.fromOrderDown, award.id);
CREATE INDEX award_day_order_id IF NOT EXISTS
FOR (award:Award) ON (award.dayOrder, award.id);
CREATE INDEX award_day_order_down_id IF NOT EXISTS
FOR (award:Award) ON (award.dayOrderDown, award.id);
CREATE INDEX figure_date_order_id IF NOT EXISTS
FOR (figure:Figure) ON (figure.dateOrder, figure.id);
CREATE INDEX figure_date_order_down_id IF NOT EXISTS
FOR (figure:Figure) ON (figure.dateOrderDown, figure.id);
CREATE INDEX figure_due_order_id IF NOT EXISTS
FOR (figure:Figure) ON (figure.dueOrder, figure.id);
CREATE INDEX figure_due_order_down_id IF NOT EXISTS
FOR (figure:Figure) ON (figure.dueOrderDown, figure.id);
CREATE INDEX quotation_said_order_id IF NOT EXISTS
FOR (quotation:Quotation) ON (quotation.saidOrder, quotation.id);
CREATE INDEX quotation_said_order_down_id IF NOT EXISTS
FOR (quotation:Quotation) ON (quotation.saidOrderDown, quotation.id);
