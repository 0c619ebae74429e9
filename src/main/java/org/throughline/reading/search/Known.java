package org.throughline.reading.search;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A name or an identifier's value, and whose it is.
 *
 * @param kind of the name, or null for an identifier
 * @param key as it is compared
 * @param labels what kinds the entity is of
 */
public record Known(String entity, String text, @Nullable String kind, String key, List<?> labels) {

    private static final int COLUMNS = 5;

    /** Reads the last columns of a row: entity, text, kind, key, labels. */
    public static Known from(List<Object> row) {
        List<Object> last = row.subList(row.size() - COLUMNS, row.size());
        return new Known(
                (String) last.get(0), (String) last.get(1), (String) last.get(2), (String) last.get(3), (List<?>)
                        last.get(4));
    }

    public List<String> words() {
        return List.of(key.split(" ", -1));
    }

    /** Why it is found when all the words are in it, letter for letter. */
    public Reason reason(boolean whole) {
        return switch (Objects.requireNonNullElse(kind, "IDENTIFIER")) {
            case "IDENTIFIER" -> Reason.IDENTIFIER;
            case "FORMER" -> Reason.FORMER;
            case "GARBLED" -> Reason.GARBLED;
            default -> whole ? Reason.EXACT : Reason.WORDS;
        };
    }

    /** Of two that fit equally well, the name today goes before the others, and a garbled one is last. */
    public int rank() {
        return switch (Objects.requireNonNullElse(kind, "IDENTIFIER")) {
            case "IDENTIFIER", "OFFICIAL" -> 0;
            case "GARBLED" -> 2;
            default -> 1;
        };
    }
}
