package org.throughline.node.initiative;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Initiatives by id and as lists. */
@Component
class InitiativeFields implements FieldSource {

    private static final Set<String> LISTED = Set.of("PROGRAMME");

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.value("Initiative.entityKind", InitiativeFields::kind, "kind"),
                Field.of("Query.initiative", "initiative/by-id"),
                Field.of("Query.initiatives", "initiative/initiatives"),
                Field.of("Query.programmes", "initiative/programmes"));
    }

    /** Kinds that have a list of their own. */
    private static Object kind(List<? extends @Nullable Object> kind) {
        return LISTED.contains(String.valueOf(kind.getFirst())) ? String.valueOf(kind.getFirst()) : "INITIATIVE";
    }
}
