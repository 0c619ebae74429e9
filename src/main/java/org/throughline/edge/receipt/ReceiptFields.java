package org.throughline.edge.receipt;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Who receives which award, seen from each end. */
@Component
class ReceiptFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Award.recipients", "receipt/organisations"),
                Field.of("Award.recipientInitiatives", "receipt/initiatives"),
                Field.of("Organisation.awards", "receipt/of-organisation"),
                Field.of("Initiative.awards", "receipt/of-initiative"));
    }
}
