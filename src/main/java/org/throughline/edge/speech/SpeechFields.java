package org.throughline.edge.speech;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Who spoke at which event, seen from both ends. */
@Component
class SpeechFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(Field.of("Person.spokeAt", "speech/of-person"), Field.of("Event.speakers", "speech/of-event"));
    }
}
