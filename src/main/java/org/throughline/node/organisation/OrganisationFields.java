package org.throughline.node.organisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Organisations by id and as lists. */
@Component
class OrganisationFields implements FieldSource {

    private static final Set<String> LISTED = Set.of("TRUST", "UNIVERSITY");

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.value("Organisation.entityKind", OrganisationFields::kind, "kind"),
                Field.of("Query.organisation", "organisation/by-id"),
                Field.of("Query.organisations", "organisation/organisations"),
                Field.of("Query.trusts", "organisation/trusts"),
                Field.of("Query.universities", "organisation/universities"));
    }

    /** Kinds that have a list of their own. */
    private static Object kind(List<? extends @Nullable Object> kind) {
        return LISTED.contains(String.valueOf(kind.getFirst())) ? String.valueOf(kind.getFirst()) : "ORGANISATION";
    }
}
