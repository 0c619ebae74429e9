package org.throughline.node.review;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Reviews by id and as a list. */
@Component
class ReviewFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.always("Review.entityKind", "REVIEW"),
                Field.of("Query.review", "review/by-id"),
                Field.of("Query.reviews", "review/reviews"));
    }
}
