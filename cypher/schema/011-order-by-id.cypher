// Lists of facts and records that have no order but their id.
CREATE INDEX award_id IF NOT EXISTS
FOR (award:Award) ON (award.id);
CREATE INDEX citation_id IF NOT EXISTS
FOR (citation:Citation) ON (citation.id);
CREATE INDEX figure_id IF NOT EXISTS
FOR (figure:Figure) ON (figure.id);
CREATE INDEX gap_id IF NOT EXISTS
FOR (gap:Gap) ON (gap.id);
CREATE INDEX quotation_id IF NOT EXISTS
FOR (quotation:Quotation) ON (quotation.id);
CREATE INDEX recommendation_id IF NOT EXISTS
FOR (recommendation:Recommendation) ON (recommendation.id);
CREATE INDEX source_id IF NOT EXISTS
FOR (source:Source) ON (source.id);
CREATE INDEX statement_id IF NOT EXISTS
FOR (statement:Statement) ON (statement.id);
