package org.throughline.edge.location;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** What is where, seen from both ends. */
@Component
class LocationFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Entity.places", "location/of-entity"),
                Field.of("Place.people", "location/people"),
                Field.of("Place.organisations", "location/organisations"),
                Field.of("Place.reviews", "location/reviews"),
                Field.of("Place.initiatives", "location/initiatives"),
                Field.of("Place.events", "location/events"));
    }
}
