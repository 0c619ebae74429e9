package org.throughline.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.name.Formula;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value as the text of a cell. What a spreadsheet would take for a formula gets an apostrophe in front, so that it
 * stays text; numbers are left as they are.
 */
final class CellText {

    private static final String BETWEEN = " | ";
    private static final String KEPT_AS_TEXT = "'";

    private CellText() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case List<?> values -> harmless(joined(values));
            case Map<?, ?> object -> plain(object);
            default -> harmless(value.toString());
        };
    }

    static String joined(List<?> values) {
        return values.stream().map(CellText::plain).collect(Collectors.joining(BETWEEN));
    }

    /** As it is, an object as JSON writes it. */
    static String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> object -> JsonMapper.shared().writeValueAsString(object);
            default -> value.toString();
        };
    }

    private static String harmless(String text) {
        return Formula.mayRun(text) ? KEPT_AS_TEXT + text : text;
    }
}
