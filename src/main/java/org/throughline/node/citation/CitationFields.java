package org.throughline.node.citation;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Places in sources, by id and as a list. */
@Component
class CitationFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.label("Citation", "locator"),
                Field.of("Query.citation", "citation/by-id"),
                Field.of("Query.citations", "citation/citations"));
    }
}
