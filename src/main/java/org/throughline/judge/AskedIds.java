package org.throughline.judge;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Ids in a request whose meaning may have to be looked up before anything asks for them.
 *
 * @param foreign those that are not written as ids are
 * @param sought those within filters, whose statements compare them as they stand
 */
public record AskedIds(Set<String> foreign, Set<String> sought) {

    public static final AskedIds NONE = new AskedIds(Set.of(), Set.of());

    static AskedIds of(AskedIds known) {
        return new AskedIds(new LinkedHashSet<>(known.foreign), new LinkedHashSet<>(known.sought));
    }

    AskedIds kept() {
        return new AskedIds(Set.copyOf(foreign), Set.copyOf(sought));
    }
}
