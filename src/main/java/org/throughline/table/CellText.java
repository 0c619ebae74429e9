package org.throughline.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value as the text of a cell. What a spreadsheet would take for a formula gets an apostrophe in front, so that it
 * stays text; numbers are left as they are.
 */
final class CellText {

    private static final String BETWEEN = " | ";
    private static final String STARTS_OF_FORMULAS = "=+-@";
    private static final String BREAKS = "\t\r\n";
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
        return mayRun(text) ? KEPT_AS_TEXT + text : text;
    }

    /** Whether a spreadsheet that reads the text would take it for a formula. */
    static boolean mayRun(String text) {
        int start = 0;
        while (start < text.length() && isUnseen(text.charAt(start))) {
            if (BREAKS.indexOf(text.charAt(start)) >= 0) {
                return true;
            }
            start++;
        }
        return start < text.length() && startsFormula(text.charAt(start));
    }

    private static boolean isUnseen(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** In any width: a full-width sign is one of these to some spreadsheets. */
    private static boolean startsFormula(char character) {
        return STARTS_OF_FORMULAS.contains(Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC));
    }
}
