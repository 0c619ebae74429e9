package org.throughline.node.gap;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Gaps by id and as a list. */
@Component
class GapFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.always("Gap.factKind", "GAP"),
                Field.label("Gap", "list"),
                Field.of("Query.gap", "gap/by-id"),
                Field.of("Query.gaps", "gap/gaps"));
    }
}
