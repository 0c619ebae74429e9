package org.throughline.edge.naming;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Names, seen from both ends. */
@Component
class NamingFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.always("Name.factKind", "NAME"),
                Field.label("Name", "text"),
                Field.of("Entity.names", "naming/of-entity"),
                Field.of("Name.entity", "naming/entity"));
    }
}
