package org.throughline.reading.match;

import java.util.regex.Pattern;

/** A name as people say it: without what names of its kind all have. */
final class Shortened {

    private static final Pattern GENERIC = Pattern.compile(
            "(?i)\\b(the|nhs|foundation|trust|university|hospitals?|college|limited|ltd|plc|of|healthcare|teaching)\\b"
                    + "|\\(united kingdom\\)");

    private Shortened() {}

    /** Empty where the name has no such word, or no other. */
    static String of(String name) {
        String left =
                GENERIC.matcher(name).replaceAll(" ").replaceAll("\\s+", " ").strip();
        return left.equals(name) ? "" : left;
    }
}
