package org.throughline.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.date.PartialDate;

/**
 * A date as it is stored: its text, and beside it the first and last day that the text spans.
 *
 * @param text the property that holds the text
 * @param days what the properties of the days begin with
 */
public record StoredDate(String text, String days) implements Reader, Comparisons {

    @Override
    public @Nullable Object read(List<? extends @Nullable Object> properties) {
        @Nullable Object written = properties.getFirst();
        return written == null ? null : PartialDate.parse((String) written);
    }

    @Override
    public List<Bound> of(Map<String, Object> filter) {
        List<Bound> bounds = new ArrayList<>();
        filter.forEach((name, value) -> bounds.add(
                switch (name) {
                    case "onOrAfter" -> new Bound(days + "Earliest", "gte", value);
                    case "before" -> new Bound(days + "Latest", "lt", value);
                    default -> new Bound(text, name, value);
                }));
        return bounds;
    }

    /** How a field that is such a date is answered. */
    public Field.Value source() {
        return new Field.Value(this, List.of(text), this);
    }
}
