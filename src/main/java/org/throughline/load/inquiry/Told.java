package org.throughline.load.inquiry;

import org.jspecify.annotations.Nullable;

/** What the answer of a reading tells of a relationship, by the names under which a row would tell it. */
@FunctionalInterface
public interface Told {

    /** Null where it tells nothing of that name. */
    @Nullable
    Object told(String name);
}
