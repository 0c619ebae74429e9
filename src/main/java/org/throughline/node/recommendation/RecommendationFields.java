package org.throughline.node.recommendation;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Recommendations by id and as a list. */
@Component
class RecommendationFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.always("Recommendation.factKind", "RECOMMENDATION"),
                Field.label("Recommendation", "text"),
                Field.of("Query.recommendation", "recommendation/by-id"),
                Field.of("Query.recommendations", "recommendation/recommendations"));
    }
}
