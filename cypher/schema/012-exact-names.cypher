// Entities are also found by their exact name.
CREATE INDEX entity_name_id IF NOT EXISTS
FOR (entity:Entity) ON (entity.name, entity.id);
CREATE INDEX person_name_id IF NOT EXISTS
FOR (person:Person) ON (person.name, person.id);
CREATE INDEX organisation_name_id IF NOT EXISTS
FOR (organisation:Organisation) ON (organisation.name, organisation.id);
CREATE INDEX trust_name_id IF NOT EXISTS
FOR (trust:Trust) ON (trust.name, trust.id);
CREATE INDEX university_name_id IF NOT EXISTS
FOR (university:University) ON (university.name, university.id);
CREATE INDEX review_name_id IF NOT EXISTS
FOR (review:Review) ON (review.name, review.id);
CREATE INDEX initiative_name_id IF NOT EXISTS
FOR (initiative:Initiative) ON (initiative.name, initiative.id);
CREATE INDEX programme_name_id IF NOT EXISTS
FOR (programme:Programme) ON (programme.name, programme.id);
CREATE INDEX place_name_id IF NOT EXISTS
FOR (place:Place) ON (place.name, place.id);
CREATE INDEX event_name_id IF NOT EXISTS
FOR (event:Event) ON (event.name, event.id);
CREATE INDEX topic_name_id IF NOT EXISTS
FOR (topic:Topic) ON (topic.name, topic.id);
