package org.throughline.node.quotation;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Quotations by id and as a list. */
@Component
class QuotationFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.always("Quotation.factKind", "QUOTATION"),
                Field.label("Quotation", "gist"),
                Field.of("Query.quotation", "quotation/by-id"),
                Field.of("Query.quotations", "quotation/quotations"));
    }
}
