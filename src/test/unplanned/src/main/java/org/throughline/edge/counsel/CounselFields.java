package org.throughline.edge.counsel;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Who advised which initiative, seen from both ends. */
@Component
class CounselFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Person.advised", "counsel/of-person"),
                Field.of("Initiative.advisers", "counsel/of-initiative"));
    }
}
