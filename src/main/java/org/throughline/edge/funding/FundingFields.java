package org.throughline.edge.funding;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Who funds which award, seen from both ends. */
@Component
class FundingFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Award.funders", "funding/of-award"),
                Field.of("Organisation.awardsGiven", "funding/of-organisation"));
    }
}
