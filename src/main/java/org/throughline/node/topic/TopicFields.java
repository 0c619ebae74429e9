package org.throughline.node.topic;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Topics by id and as a list. */
@Component
class TopicFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.always("Topic.entityKind", "TOPIC"),
                Field.of("Query.topic", "topic/by-id"),
                Field.of("Query.topics", "topic/topics"));
    }
}
