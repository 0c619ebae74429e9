package org.throughline.edge.leadership;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Who leads which review or initiative, seen from both ends. */
@Component
class LeadershipFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Person.leadsReviews", "leadership/reviews-of-person"),
                Field.of("Person.leadsInitiatives", "leadership/initiatives-of-person"),
                Field.of("Review.leads", "leadership/of-review"),
                Field.of("Initiative.leads", "leadership/of-initiative"));
    }
}
