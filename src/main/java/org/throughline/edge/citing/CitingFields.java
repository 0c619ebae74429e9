package org.throughline.edge.citing;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Citations and their sources, seen from both ends. */
@Component
class CitingFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Citation.source", "citing/source"), Field.of("Source.citations", "citing/of-source"));
    }
}
