package org.throughline.edge.announcement;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Who announced which initiative or award, seen from both ends. */
@Component
class AnnouncementFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Person.announcedInitiatives", "announcement/initiatives-of-person"),
                Field.of("Person.announcedAwards", "announcement/awards-of-person"),
                Field.of("Initiative.announcedBy", "announcement/of-initiative"),
                Field.of("Award.announcedBy", "announcement/of-award"));
    }
}
