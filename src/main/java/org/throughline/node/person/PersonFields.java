package org.throughline.node.person;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** People by id and as lists. */
@Component
class PersonFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.always("Person.entityKind", "PERSON"),
                Field.of("Query.person", "person/by-id"),
                Field.of("Query.people", "person/people"),
                Field.of("Query.leaders", "person/leaders"));
    }
}
