package org.throughline.edge.occasion;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Which initiative was announced at which event, seen from both ends. */
@Component
class OccasionFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Initiative.announcedAt", "occasion/of-initiative"),
                Field.of("Event.announcements", "occasion/of-event"));
    }
}
