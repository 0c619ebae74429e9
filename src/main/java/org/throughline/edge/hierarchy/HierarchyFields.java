package org.throughline.edge.hierarchy;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Under which organisation a register lists another, seen from both ends. */
@Component
class HierarchyFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Organisation.registeredUnder", "hierarchy/parents-of-organisation"),
                Field.of("Organisation.registeredUnits", "hierarchy/units-of-organisation"));
    }
}
