package org.throughline.schema;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Moments with the offset that they are told in. */
final class MomentCoercing extends TextCoercing<OffsetDateTime> {

    MomentCoercing() {
        super("A DateTime is a moment with its offset, written as 2026-03-01T12:30:00Z.");
    }

    @Override
    @Nullable
    OffsetDateTime parse(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
