package org.throughline.edge.appointment;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Who holds which post where, seen from both ends. */
@Component
class AppointmentFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Person.appointments", "appointment/of-person"),
                Field.of("Organisation.appointments", "appointment/of-organisation"));
    }
}
