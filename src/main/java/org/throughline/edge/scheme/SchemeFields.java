package org.throughline.edge.scheme;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** The scheme of an award, seen from both ends. */
@Component
class SchemeFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Award.scheme", "scheme/of-award"),
                Field.of(
                        "Initiative.awardsMade",
                        "scheme/of-initiative",
                        "throughParts",
                        "scheme/of-initiative-and-parts"));
    }
}
