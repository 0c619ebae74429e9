// Relationships of one type by their ids; where there is none, how many changes of what had it are on record.
//
// each     APPOINTED_TO: relationship
// params   texts
UNWIND $texts AS text
OPTIONAL MATCH (start:Node)-[link:APPOINTED_TO {id: text}]->(end:Node)
USING INDEX SEEK link:APPOINTED_TO(id)
WITH text, 'APPOINTED_TO:' + text AS subject, start, link, end
RETURN text,
       subject,
       CASE WHEN link IS NULL THEN COUNT { MATCH (change:RevisionChange {subject: subject}) USING INDEX SEEK change:RevisionChange(subject, revision) WHERE change.revision IS NOT NULL } END AS noted,
       type(link) AS type,
       properties(link) AS properties,
       start.id AS start,
       end.id AS end
