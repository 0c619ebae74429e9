package org.throughline.change.row;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.kind.Column;
import org.throughline.kind.ColumnType;

/** Reads the cells of one column, and refuses what it does not take. */
public record CellReader(Column column) {

    private static final int LONGEST_LIST = 1_000;
    private static final int LONGEST_VALUE = 100;

    /** Each is compiled once; they stand in the files of kinds, so there are few. */
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    public @Nullable Object read(String cell) {
        if (cell.isEmpty()) {
            return absent();
        }
        notTooLong(cell);
        clean(cell);
        inClosedList(cell);
        inPattern(cell);
        return inRange(type(column.type()).read(cell));
    }

    private @Nullable Object absent() {
        if (!column.required()) {
            return null;
        }
        throw new UnreadableCell(missing(column));
    }

    /** What is said of a cell that must hold something and does not. */
    public static String missing(Column column) {
        return column.name().equals("citations")
                ? "no citation: name at least one citation that supports this row"
                : "empty: give a value";
    }

    private void notTooLong(String cell) {
        int length = cell.codePointCount(0, cell.length());
        if (length > longest()) {
            throw new UnreadableCell(
                    "%,d characters, where %,d may stand: say it in fewer".formatted(length, longest()));
        }
    }

    private int longest() {
        return switch (column.type()) {
            case TEXT -> column.longest();
            case IDS, DAYS -> LONGEST_LIST * column.longest();
            case DATE, INTEGER, NUMBER, FLAG, DURATION -> LONGEST_VALUE;
        };
    }

    private static void clean(String cell) {
        if (!cell.equals(cell.strip())) {
            throw new UnreadableCell("a space before or after the text: remove it");
        }
        if (isPlain(cell)) {
            return;
        }
        cell.codePoints().filter(CellReader::unprintable).findFirst().ifPresent(CellReader::refuse);
        if (!Normalizer.isNormalized(cell, Normalizer.Form.NFC)) {
            throw new UnreadableCell("accents stand apart from their letters: write composed letters (Unicode NFC)");
        }
    }

    /** Whether it is of ASCII that can be shown, as most cells are: of these nothing else need be asked. */
    private static boolean isPlain(String cell) {
        for (int place = 0; place < cell.length(); place++) {
            if (cell.charAt(place) < ' ' || cell.charAt(place) > '~') {
                return false;
            }
        }
        return true;
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
        if (!column.values().isEmpty() && !column.values().contains(cell)) {
            throw new UnreadableCell("\"" + cell + "\" is not in the list: use " + String.join(", ", column.values()));
        }
    }

    private void inPattern(String cell) {
        String pattern = column.pattern();
        if (pattern != null
                && !PATTERNS.computeIfAbsent(pattern, Pattern::compile)
                        .matcher(cell)
                        .matches()) {
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
        BigDecimal minimum = column.minimum();
        BigDecimal maximum = column.maximum();
        if (minimum != null && number.compareTo(minimum) < 0) {
            throw new UnreadableCell(number + " is too small: give " + minimum + " or more");
        }
        if (maximum != null && number.compareTo(maximum) > 0) {
            throw new UnreadableCell(number + " is too large: give " + maximum + " or less");
        }
    }

    private static CellType type(ColumnType type) {
        return switch (type) {
            case TEXT -> CellType.TEXT;
            case DATE -> CellType.PARTIAL_DATE;
            case DAYS -> CellType.listOf(CellType.DAY);
            case IDS -> CellType.listOf(CellType.TEXT);
            case INTEGER -> CellType.INTEGER;
            case NUMBER -> CellType.NUMBER;
            case FLAG -> CellType.FLAG;
            case DURATION -> CellType.DURATION;
        };
    }
}
