package org.throughline.node.citation;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Places in sources. */
@Component
class CitationFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(Field.of("Citation.source", "citation/source"));
    }
}
