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

    /** Its label in the graph. */
    String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The labels of entities of these kinds; none where no kind is asked for, which means any. */
    public static List<String> labels(@Nullable Collection<EntityKind> kinds) {
        return kinds == null
                ? List.of()
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
