package org.throughline.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text as it is compared with names: without case, accents and punctuation, "&amp;" as "and", "FT" as "Foundation
 * Trust".
 *
 * @param typed the words as they were written, folded
 * @param compounds what hyphens, strokes and dots hold together, as one word
 */
public record Wording(List<String> typed, Set<String> compounds) {

    private static final List<String> FOUNDATION_TRUST = List.of("foundation", "trust");
    private static final Set<String> SMALL = Set.of("and", "of", "the", "for");

    public Wording {
        typed = List.copyOf(typed);
    }

    public static Wording of(String text) {
        return new Folding(false).of(text);
    }

    /** As people write what they ask for: letters with dots between them are one word, such as "N.H.S.". */
    public static Wording asked(String text) {
        return new Folding(true).of(text);
    }

    /** The words, abbreviations of the field written out. */
    public List<String> words() {
        return typed.stream().flatMap(Wording::writtenOut).toList();
    }

    private static Stream<String> writtenOut(String word) {
        return switch (word) {
            case "ft" -> FOUNDATION_TRUST.stream();
            case "nhsft" -> Stream.concat(Stream.of("nhs"), FOUNDATION_TRUST.stream());
            default -> Stream.of(word);
        };
    }

    /** What is the same for two texts that mean the same name; empty when there is no letter and no digit. */
    public String key() {
        return String.join(" ", words());
    }

    /** All that it is found by: its words, compounds as one word, and its first letters. */
    public String terms() {
        return Stream.of(words().stream(), compounds.stream(), Initials.of(words()).stream())
                .flatMap(all -> all)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** How many words there are to look for: "and", "of", "the" and "for" are not counted. */
    public int size() {
        List<String> counted = new ArrayList<>(typed);
        counted.removeAll(SMALL);
        return counted.size();
    }
}
