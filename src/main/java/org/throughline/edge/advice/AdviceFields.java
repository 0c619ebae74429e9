package org.throughline.edge.advice;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Recommendations, seen from both ends. */
@Component
class AdviceFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Review.recommendations", "advice/of-review"),
                Field.of("Recommendation.madeBy", "advice/review"));
    }
}
