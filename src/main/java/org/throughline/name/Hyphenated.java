package org.throughline.name;

import java.util.Locale;
import java.util.regex.Pattern;

/** A text as ids have it: small letters and digits, with a hyphen for whatever stands between them. */
public final class Hyphenated {

    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private Hyphenated() {}

    public static String of(String text) {
        String joined = BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
        return ENDS.matcher(joined).replaceAll("");
    }
}
