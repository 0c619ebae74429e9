package org.throughline.edge.mention;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** What sources mention, seen from both ends. */
@Component
class MentionFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Source.mentions", "mention/of-source"), Field.of("Entity.mentionedIn", "mention/of-entity"));
    }
}
