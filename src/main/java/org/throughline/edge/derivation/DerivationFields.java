package org.throughline.edge.derivation;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Copies and their origins. */
@Component
class DerivationFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Source.derivedFrom", "derivation/origins"),
                Field.of("Source.derivatives", "derivation/copies"));
    }
}
