package org.throughline.edge.commission;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Which organisation commissioned which review or initiative, seen from both ends. */
@Component
class CommissionFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Organisation.commissionedReviews", "commission/reviews-of-organisation"),
                Field.of("Organisation.commissionedInitiatives", "commission/initiatives-of-organisation"),
                Field.of("Review.commissionedBy", "commission/of-review"),
                Field.of("Initiative.commissionedBy", "commission/of-initiative"));
    }
}
