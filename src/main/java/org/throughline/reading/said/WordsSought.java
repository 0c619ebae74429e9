package org.throughline.reading.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.name.Unaccented;

/**
 * What is to be found: words and, where quotation marks hold some together, phrases. All of them must be there. Each is
 * handed to the index within quotation marks of its own, so that nothing a user writes is part of its syntax.
 *
 * @param parts texts without quotation marks and backslashes
 */
record WordsSought(List<String> parts) {

    private static final Pattern PHRASE = Pattern.compile("[\"“”„]([^\"“”„]*)[\"“”„]");
    private static final Pattern SYNTAX = Pattern.compile("[\"“”„\\\\]");

    static WordsSought in(String text) {
        List<String> parts = new ArrayList<>();
        Matcher phrases = PHRASE.matcher(text);
        phrases.results().map(phrase -> phrase.group(1)).forEach(parts::add);
        String rest = phrases.replaceAll(" ");
        EnglishWords.of(rest).stream()
                .map(word -> rest.substring(word.start(), word.end()))
                .forEach(parts::add);
        return new WordsSought(parts.stream()
                .map(part -> SYNTAX.matcher(Unaccented.of(part)).replaceAll(" ").strip())
                .filter(part -> !EnglishWords.of(part).isEmpty())
                .distinct()
                .toList());
    }

    /** Whether there is nothing to find, as where all words are such as "of" and "the". */
    boolean isEmpty() {
        return parts.isEmpty();
    }

    String query() {
        return parts.stream().map(part -> "+\"" + part + "\"").collect(Collectors.joining(" "));
    }

    /** By what they are known in a text. */
    Set<String> stems() {
        return parts.stream()
                .flatMap(part -> EnglishWords.of(part).stream())
                .map(EnglishWords.Stem::stem)
                .collect(Collectors.toUnmodifiableSet());
    }
}
