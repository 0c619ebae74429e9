package org.throughline.edge.influence;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Which review led to which initiative, seen from both ends; so for reviews and for initiatives among themselves. */
@Component
class InfluenceFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Review.initiatives", "influence/initiatives-of-review"),
                Field.of("Review.furtherReviews", "influence/further-reviews"),
                Field.of("Review.precedingReviews", "influence/preceding-reviews"),
                Field.of("Initiative.reviews", "influence/reviews-of-initiative"),
                Field.of("Initiative.ledTo", "influence/initiatives-after"),
                Field.of("Initiative.ledFrom", "influence/initiatives-before"));
    }
}
