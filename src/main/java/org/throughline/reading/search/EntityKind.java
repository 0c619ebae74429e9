package org.throughline.reading.search;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an entity is: as broad as a list of its own, or narrower. */
public enum EntityKind {
    PERSON,
    ORGANISATION,
    TRUST,
    UNIVERSITY,
    REVIEW,
    INITIATIVE,
    PROGRAMME,
    PLACE,
    EVENT,
    TOPIC;

    /** A label that nothing has: what is asked for of no kind is nobody. */
    private static final String OF_NO_KIND = "OfNoKind";

    /** Its label in the graph. */
    String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The labels of entities of these kinds; none where nothing is said of kinds, which means any. */
    public static List<String> labels(@Nullable Collection<EntityKind> kinds) {
        if (kinds == null) {
            return List.of();
        }
        return kinds.isEmpty()
                ? List.of(OF_NO_KIND)
                : kinds.stream().map(EntityKind::label).distinct().sorted().toList();
    }

    static Set<EntityKind> of(Collection<?> labels) {
        EnumSet<EntityKind> kinds = EnumSet.allOf(EntityKind.class);
        kinds.removeIf(kind -> !labels.contains(kind.label()));
        return kinds;
    }

    /** The narrowest of them. */
    public static EntityKind narrowest(Collection<?> labels) {
        return of(labels).stream().reduce((_, narrower) -> narrower).orElseThrow();
    }
}
