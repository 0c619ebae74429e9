package org.throughline.edge.evidence;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** The evidence of relationships, facts and entities, the way back from it, and how sure relationships are on a day. */
@Component
class EvidenceFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.evidence("Relationship.evidence", "evidence/of-citing", "citation/by-id"),
                Field.evidence("Fact.evidence", "evidence/of-citing", "citation/by-id"),
                Field.computed("Relationship.certainty"),
                Field.of("Entity.evidence", "evidence/of-entity"),
                Field.of("Citation.facts", "evidence/facts-of-citation"),
                Field.of("Source.facts", "evidence/facts-of-source"),
                Field.of("Citation.relationships", "evidence/relationships-of-citation"),
                Field.of("Source.relationships", "evidence/relationships-of-source"),
                Field.computed("EvidenceEdge.carries"),
                Field.compared("CitedRelationshipEdge.type"),
                Field.computedReference("CitedRelationshipEdge.start", "entity/node"));
    }
}
