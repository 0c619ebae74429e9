package org.throughline.node.place;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Places by id and as a list. */
@Component
class PlaceFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.always("Place.entityKind", "PLACE"),
                Field.of("Query.place", "place/by-id"),
                Field.of("Query.places", "place/places"));
    }
}
