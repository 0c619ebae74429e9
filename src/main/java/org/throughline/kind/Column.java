package org.throughline.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: what its cells hold and what is asked of them.
 *
 * @param refers the label of the node whose id it holds; null where it holds none, or names an end
 * @param pattern what the whole text of a cell must match; null where any will do
 * @param values the only texts that it takes; empty where any will do
 * @param stored the properties that hold it in the graph; its own name unless others are given
 * @param told whether readings tell it of a relationship
 * @param omissible whether a table may do without it
 * @param sorted whether lists are sorted by it as a person sorts texts
 * @param worded whether it says something by the words of which it is found
 * @param longest how many characters a text of it may have, in a list each item
 */
public record Column(
        String name,
        String means,
        ColumnType type,
        boolean required,
        @Nullable String refers,
        @Nullable String pattern,
        List<String> values,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        List<String> stored,
        boolean told,
        boolean omissible,
        boolean sorted,
        boolean worded,
        int longest) {

    /** How many characters a text may have that says something, a name, and an id or a code. */
    static final int TEXT = 4_000;

    static final int NAME = 400;
    static final int CODE = 200;

    /** What of a row's words the full-text indexes over what is said could not find as it is written. */
    public static final String PLAIN_WORDS = "plainWords";

    static Column plain(String name, String means, ColumnType type, boolean required) {
        return plain(name, means, type, required, false);
    }

    static Column omissible(String name, String means, ColumnType type) {
        return plain(name, means, type, false, true);
    }

    private static Column plain(String name, String means, ColumnType type, boolean required, boolean omissible) {
        return new Column(
                name,
                means,
                type,
                required,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(name),
                false,
                omissible,
                false,
                false,
                type == ColumnType.IDS ? CODE : TEXT);
    }

    /** Words that no table holds, such as the reason of a change. */
    public static Column words(String name, String means, int longest) {
        return plain(name, means, ColumnType.TEXT, true).upTo(longest);
    }

    /** The same whose texts are shorter. */
    Column upTo(int characters) {
        return new Column(
                name,
                means,
                type,
                required,
                refers,
                pattern,
                values,
                minimum,
                maximum,
                stored,
                told,
                omissible,
                sorted,
                worded,
                characters);
    }

    /** Whether its whole numbers fit into 32 bits. */
    public boolean small() {
        return type == ColumnType.INTEGER
                && maximum != null
                && maximum.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    /** Whether it holds texts whose length is limited by nothing else. */
    public boolean lengthy() {
        return type == ColumnType.TEXT && values.isEmpty();
    }

    /** Whether cells hold dates in EDTF. */
    public boolean dated() {
        return type == ColumnType.DATE;
    }

    /** A value of it as a person reads it, such as "hoped for" and "8,000". */
    public String worded(Object value) {
        return switch (value) {
            case Number number -> String.format(Locale.ROOT, "%,d", number.longValue());
            case Object text when values.isEmpty() -> text.toString();
            default -> value.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /** What follows from the words of columns, where there are any. */
    static Stream<Column> plainWords(List<Column> columns) {
        return columns.stream()
                .filter(Column::worded)
                .limit(1)
                .map(_ -> plain(
                        PLAIN_WORDS,
                        "What it says without accents, and values as words: only what is not written so already.",
                        ColumnType.TEXT,
                        false));
    }

    static Stream<Joint> references(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.refers != null)
                .map(column -> new Joint(column.name, List.of(String.valueOf(column.refers))));
    }
}
