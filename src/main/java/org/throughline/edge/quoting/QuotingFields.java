package org.throughline.edge.quoting;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Quotations of a person, seen from both ends. */
@Component
class QuotingFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Person.quotations", "quoting/of-person"), Field.of("Quotation.saidBy", "quoting/person"));
    }
}
