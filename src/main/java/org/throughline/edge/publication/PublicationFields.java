package org.throughline.edge.publication;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Who published which source, seen from both ends. */
@Component
class PublicationFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Source.publishers", "publication/of-source"),
                Field.of("Organisation.publications", "publication/of-organisation"));
    }
}
