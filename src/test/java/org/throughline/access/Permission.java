package org.throughline.access;

import java.time.Duration;

/** What everybody may, for tests of what else there is. */
public final class Permission {

    /** Reading is open, writing off. */
    public static final Rights TO_READ =
            new Rights(new WritingProperties(false), new AccessProperties(Openness.OPEN, Duration.ofSeconds(5), null));

    private Permission() {}
}
