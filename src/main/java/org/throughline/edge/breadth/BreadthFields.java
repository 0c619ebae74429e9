package org.throughline.edge.breadth;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Broader and narrower topics. */
@Component
class BreadthFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(Field.of("Topic.broader", "breadth/broader"), Field.of("Topic.narrower", "breadth/narrower"));
    }
}
