// What whoever writes asks of relationships by their properties.
CREATE INDEX appointment_office IF NOT EXISTS
FOR ()-[appointment:APPOINTED_TO]-() ON (appointment.office);
CREATE INDEX partnership_initiative IF NOT EXISTS
FOR ()-[partnership:PARTNERED_WITH]-() ON (partnership.initiative);
