package org.throughline.node.entity;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Whatever has an id or identifier, of any type. */
@Component
class EntityFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.label("Entity", "name"),
                Field.labelled("Entity.entityKind"),
                Field.labelled("Fact.factKind"),
                Field.of("Query.node", "entity/node"),
                Field.of("Query.nodes", "entity/node"),
                Field.of("Query.entityByIdentifier", "entity/by-identifier"));
    }
}
