package org.throughline.reading.search;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Finding;

/**
 * A name or an identifier's value, and whose it is.
 *
 * @param kind of the name, or null for an identifier
 * @param key as it is compared
 * @param labels what kinds the entity is of
 */
public record Known(String entity, String text, @Nullable String kind, String key, List<String> labels) {

    public static Known from(Finding row) {
        return new Known(
                row.text("entity"), row.text("text"), row.textOrNull("kind"), row.text("key"), row.texts("labels"));
    }

    public List<String> words() {
        return List.of(key.split(" ", -1));
    }

    public boolean isIdentifier() {
        return kind == null;
    }

    /** Whether it is one word in capitals, which may stand for other names too. */
    public boolean isAcronym() {
        return key.indexOf(' ') < 0 && text.chars().noneMatch(Character::isLowerCase);
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
