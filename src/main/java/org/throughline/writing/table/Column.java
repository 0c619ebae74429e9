package org.throughline.writing.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of a table: what its cells hold and what is asked of them. */
public record Column(
        String name,
        CellType type,
        boolean required,
        @Nullable String pattern,
        List<String> values,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum) {

    /** Whether cells hold dates in EDTF. */
    public boolean dated() {
        return type.equals(CellType.PARTIAL_DATE);
    }

    @Nullable
    Object read(String cell) {
        if (cell.isEmpty()) {
            return absent();
        }
        clean(cell);
        inClosedList(cell);
        inPattern(cell);
        return inRange(type.read(cell));
    }

    private @Nullable Object absent() {
        if (!required) {
            return null;
        }
        throw new UnreadableCell(
                name.equals("citations")
                        ? "no citation: name at least one citation that supports this row"
                        : "empty: give a value");
    }

    private static void clean(String cell) {
        if (!cell.equals(cell.strip())) {
            throw new UnreadableCell("a space before or after the text: remove it");
        }
        cell.codePoints().filter(Column::unprintable).findFirst().ifPresent(Column::refuse);
        if (!Normalizer.isNormalized(cell, Normalizer.Form.NFC)) {
            throw new UnreadableCell("accents stand apart from their letters: write composed letters (Unicode NFC)");
        }
    }

    private static boolean unprintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> character == 0xFFFD;
        };
    }

    private static void refuse(int character) {
        throw new UnreadableCell("the character U+%04X, which cannot be shown: remove it".formatted(character));
    }

    private void inClosedList(String cell) {
        if (!values.isEmpty() && !values.contains(cell)) {
            throw new UnreadableCell("\"" + cell + "\" is not in the list: use " + String.join(", ", values));
        }
    }

    private void inPattern(String cell) {
        if (pattern != null && !cell.matches(pattern)) {
            throw new UnreadableCell("\"" + cell + "\" is not in the form asked for: match " + pattern);
        }
    }

    private Object inRange(Object value) {
        if (value instanceof Number number) {
            inRange(new BigDecimal(number.toString()));
        }
        return value;
    }

    private void inRange(BigDecimal number) {
        if (minimum != null && number.compareTo(minimum) < 0) {
            throw new UnreadableCell(number + " is too small: give " + minimum + " or more");
        }
        if (maximum != null && number.compareTo(maximum) > 0) {
            throw new UnreadableCell(number + " is too large: give " + maximum + " or less");
        }
    }
}
