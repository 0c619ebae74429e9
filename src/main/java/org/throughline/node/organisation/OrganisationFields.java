package org.throughline.node.organisation;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Organisations by id and as lists. */
@Component
class OrganisationFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Query.organisation", "organisation/by-id"),
                Field.of("Query.organisations", "organisation/organisations"),
                Field.of("Query.trusts", "organisation/trusts"),
                Field.of("Query.universities", "organisation/universities"));
    }
}
