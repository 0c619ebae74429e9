// Lists of entities are ordered by name as a person sorts, then id.
CREATE INDEX entity_name_order_id IF NOT EXISTS
FOR (entity:Entity) ON (entity.nameOrder, entity.id);
CREATE INDEX person_name_order_id IF NOT EXISTS
FOR (person:Person) ON (person.nameOrder, person.id);
CREATE INDEX organisation_name_order_id IF NOT EXISTS
FOR (organisation:Organisation) ON (organisation.nameOrder, organisation.id);
CREATE INDEX trust_name_order_id IF NOT EXISTS
FOR (trust:Trust) ON (trust.nameOrder, trust.id);
CREATE INDEX university_name_order_id IF NOT EXISTS
FOR (university:University) ON (university.nameOrder, university.id);
CREATE INDEX review_name_order_id IF NOT EXISTS
FOR (review:Review) ON (review.nameOrder, review.id);
CREATE INDEX initiative_name_order_id IF NOT EXISTS
FOR (initiative:Initiative) ON (initiative.nameOrder, initiative.id);
CREATE INDEX programme_name_order_id IF NOT EXISTS
FOR (programme:Programme) ON (programme.nameOrder, programme.id);
CREATE INDEX place_name_order_id IF NOT EXISTS
FOR (place:Place) ON (place.nameOrder, place.id);
CREATE INDEX event_name_order_id IF NOT EXISTS
FOR (event:Event) ON (event.nameOrder, event.id);
CREATE INDEX topic_name_order_id IF NOT EXISTS
FOR (topic:Topic) ON (topic.nameOrder, topic.id);
