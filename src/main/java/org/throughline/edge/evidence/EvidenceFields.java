package org.throughline.edge.evidence;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** The evidence of relationships and facts, and how sure they are on a day. */
@Component
class EvidenceFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.evidence("Relationship.evidence", "citation/by-id"),
                Field.evidence("Fact.evidence", "citation/by-id"),
                Field.computed("Relationship.certainty"));
    }
}
