package org.throughline.node.event;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Events by id and as a list. */
@Component
class EventFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.always("Event.entityKind", "EVENT"),
                Field.of("Query.event", "event/by-id"),
                Field.of("Query.events", "event/events"));
    }
}
