package org.throughline.edge.partnership;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Which organisations are partners within which initiative, seen from both ends. */
@Component
class PartnershipFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Organisation.partners", "partnership/partners"),
                Field.of("Organisation.partnerOf", "partnership/partner-of"),
                Field.reference("OrganisationPartnershipEdge.initiative", "initiative/by-id", "initiative"));
    }
}
