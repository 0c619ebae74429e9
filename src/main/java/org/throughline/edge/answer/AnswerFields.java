package org.throughline.edge.answer;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** What became of recommendations, seen from both ends. */
@Component
class AnswerFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Recommendation.answers", "answer/of-recommendation"),
                Field.of("Initiative.answersRecommendations", "answer/of-initiative"));
    }
}
