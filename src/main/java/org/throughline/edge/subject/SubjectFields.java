package org.throughline.edge.subject;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** What quotations are about, seen from both ends. */
@Component
class SubjectFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Quotation.about", "subject/of-quotation"),
                Field.of("Entity.quotationsAbout", "subject/of-entity"));
    }
}
