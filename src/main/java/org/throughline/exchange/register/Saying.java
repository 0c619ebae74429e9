package org.throughline.exchange.register;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.name.Hyphenated;

/**
 * One thing that a record says of a body.
 *
 * @param note what else must be known of it; empty where nothing
 */
public record Saying(Aspect aspect, String value, String note) {

    private static final String BETWEEN = "\u001f";
    private static final String APART = "\u001e";

    public static Saying of(Aspect aspect, String value) {
        return new Saying(aspect, value, "");
    }

    /** The id of the identifier that it is, as a record of a code tells it, whichever body has that code. */
    String row(CodeSystem system, String code) {
        return Hyphenated.of(String.join("-", system.slug(), code, note, value));
    }

    /** Several, as books note them; no text that is taken in holds the characters between. */
    static String text(List<Saying> sayings) {
        return sayings.stream()
                .map(saying -> String.join(BETWEEN, saying.aspect.name(), saying.value, saying.note))
                .collect(Collectors.joining(APART));
    }

    static List<Saying> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(APART, -1)).map(Saying::one).toList();
    }

    private static Saying one(String text) {
        String[] parts = text.split(BETWEEN, -1);
        return new Saying(Aspect.valueOf(parts[0]), parts[1], parts[2]);
    }
}
