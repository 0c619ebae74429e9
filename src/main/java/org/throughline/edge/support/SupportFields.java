package org.throughline.edge.support;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Which initiative supports which, seen from both ends. */
@Component
class SupportFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Initiative.supports", "support/supported"),
                Field.of("Initiative.supportedBy", "support/supporting"));
    }
}
