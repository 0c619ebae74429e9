package org.throughline.node.initiative;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Initiatives by id and as lists. */
@Component
class InitiativeFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Query.initiative", "initiative/by-id"),
                Field.of("Query.initiatives", "initiative/initiatives"),
                Field.of("Query.programmes", "initiative/programmes"));
    }
}
