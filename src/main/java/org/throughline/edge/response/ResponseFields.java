package org.throughline.edge.response;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Which organisation responded to which review, seen from both ends. */
@Component
class ResponseFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Organisation.respondedTo", "response/of-organisation"),
                Field.of("Review.responses", "response/of-review"));
    }
}
