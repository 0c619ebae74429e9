package org.throughline.edge.identification;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Identifiers, seen from both ends. */
@Component
class IdentificationFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.always("Identifier.factKind", "IDENTIFIER"),
                Field.value("Identifier.label", known -> known.getFirst() + " " + known.getLast(), "scheme", "value"),
                Field.of("Entity.identifiers", "identification/of-entity"),
                Field.of("Organisation.identifier", "identification/value"),
                Field.of("Identifier.entity", "identification/entity"));
    }
}
