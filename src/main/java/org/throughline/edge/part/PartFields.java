package org.throughline.edge.part;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** What is part of what, seen from both ends. */
@Component
class PartFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Initiative.partOf", "part/wholes-of-initiative"),
                Field.of("Initiative.parts", "part/parts-of-initiative"),
                Field.of("Organisation.partOf", "part/wholes-of-organisation"),
                Field.of("Organisation.parts", "part/parts-of-organisation"),
                Field.of("Place.partOf", "part/wholes-of-place"),
                Field.of("Place.parts", "part/parts-of-place"));
    }
}
