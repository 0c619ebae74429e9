package org.throughline.edge.concern;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Topics, seen from each end. */
@Component
class ConcernFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Entity.topics", "concern/of-entity"),
                Field.of("Topic.organisations", "concern/organisations"),
                Field.of("Topic.reviews", "concern/reviews"),
                Field.of("Topic.initiatives", "concern/initiatives"),
                Field.of("Topic.events", "concern/events"));
    }
}
