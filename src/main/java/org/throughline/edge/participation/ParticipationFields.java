package org.throughline.edge.participation;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Which organisation takes part in which initiative, seen from both ends. */
@Component
class ParticipationFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Organisation.participations", "participation/of-organisation"),
                Field.of(
                        "Initiative.participants",
                        "participation/of-initiative",
                        "throughParts",
                        "participation/of-initiative-and-parts"));
    }
}
