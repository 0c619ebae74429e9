package org.throughline.edge.succession;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Which organisation came after which, seen from both ends. */
@Component
class SuccessionFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Organisation.successors", "succession/successors"),
                Field.of("Organisation.predecessors", "succession/predecessors"));
    }
}
