package org.throughline.name;

import java.util.regex.Pattern;

/** A text as a person sorts it: without regard to case, accents and leading punctuation. */
public final class SortKey {

    private static final Pattern LEADING_PUNCTUATION = Pattern.compile("^[^\\p{L}\\p{N}]+(?=[\\p{L}\\p{N}])");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern APOSTROPHE = Pattern.compile("[’‘ʼ`´]");
    private static final Pattern HYPHEN = Pattern.compile("[‐‑‒–]");

    private SortKey() {}

    public static String of(String text) {
        String plain = SPACE.matcher(Unaccented.of(text)).replaceAll(" ").strip();
        String written =
                HYPHEN.matcher(APOSTROPHE.matcher(plain).replaceAll("'")).replaceAll("-");
        return LEADING_PUNCTUATION.matcher(written).replaceFirst("");
    }
}
