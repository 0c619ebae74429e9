package org.throughline.node.source;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Sources by id and as a list. */
@Component
class SourceFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.label("Source", "title", "agency", "url", "id"),
                Field.of("Query.source", "source/by-id"),
                Field.of("Query.sources", "source/sources"));
    }
}
