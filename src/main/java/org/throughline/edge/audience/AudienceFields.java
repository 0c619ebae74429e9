package org.throughline.edge.audience;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** To whom quotations were given, seen from both ends. */
@Component
class AudienceFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Quotation.givenTo", "audience/of-quotation"),
                Field.of("Organisation.quotationsReceived", "audience/of-organisation"));
    }
}
