package org.throughline.fault;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The engine's messages made fit for callers: without values, names cut short, never long. */
final class Rewording {

    static final String INTROSPECTION =
            "Ask for '__schema' and '__type' once each and for the parts of a type once, as the usual introspection query does.";
    static final String INTROSPECTION_OFF =
            "This service does not describe its schema: leave out '__schema' and '__type'.";
    static final String ABORTED = "The operation selects more fields than can be answered at once: ask in parts.";

    private static final int LONGEST = 300;
    private static final int LONGEST_NAME = 80;
    private static final Pattern PREFIX =
            Pattern.compile("^\\s*Validation [Ee]rror \\(.*?\\)\\s*:\\s*", Pattern.DOTALL);
    private static final Pattern VALUE =
            Pattern.compile("(argument '[^']*') with value '.*' (is not|must|is missing|contains)", Pattern.DOTALL);
    private static final Pattern DEFAULT = Pattern.compile("Bad default value '.*' for", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("\\b(?:[a-z]\\w*\\.){2,}(\\w+)");
    private static final Pattern UNREADABLE = Pattern.compile("(?<= : |because of ).*", Pattern.DOTALL);
    private static final Pattern GIVEN = Pattern.compile(
            "(, but it was a '-?\\d.*'|\\. No value found for name '.*'| - 'EnumValue.*)", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[^\\s'/]{" + (LONGEST_NAME + 1) + ",}");

    private static final Pattern NAMELESS = Pattern.compile("([Oo]peration) 'null'");

    private Rewording() {}

    static String syntax(@Nullable String message) {
        return bounded(String.valueOf(message)) + ": the document must be valid GraphQL.";
    }

    static String invalid(@Nullable String message) {
        String text = PREFIX.matcher(String.valueOf(message)).replaceFirst("");
        text = VALUE.matcher(text).replaceFirst("$1 $2");
        text = NAMELESS.matcher(text).replaceFirst("$1");
        text = DEFAULT.matcher(text).replaceFirst("Bad default value for");
        return sentence(GIVEN.matcher(text).replaceFirst(""));
    }

    static String variable(@Nullable String message) {
        String text = CLASS.matcher(String.valueOf(message)).replaceAll("$1");
        text = GIVEN.matcher(text).replaceFirst("");
        return sentence(UNREADABLE.matcher(text).replaceFirst("it cannot be read"));
    }

    private static String sentence(String text) {
        String bounded = bounded(text.strip());
        String capital = bounded.isEmpty() ? bounded : Character.toUpperCase(bounded.charAt(0)) + bounded.substring(1);
        return capital.endsWith(".") || capital.endsWith("…") ? capital : capital + ".";
    }

    private static String bounded(String text) {
        String named = NAME.matcher(text).replaceAll(name -> name.group().substring(0, LONGEST_NAME) + "…");
        return named.length() > LONGEST ? named.substring(0, LONGEST) + "…" : named;
    }
}
