package org.throughline.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A text without case and accents, by which names are compared and sorted. */
public final class Unaccented {

    private static final Map<Integer, String> WITHOUT_MARK = Map.of(
            (int) 'ø', "o", (int) 'đ', "d", (int) 'ł', "l", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'þ', "th",
            (int) 'ð', "d", (int) 'ħ', "h", (int) 'ı', "i");

    private Unaccented() {}

    public static String of(String text) {
        String plain = decomposed(text).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return decomposed(plain)
                .codePoints()
                .filter(sign -> !isMark(sign))
                .mapToObj(sign -> WITHOUT_MARK.getOrDefault(sign, Character.toString(sign)))
                .collect(Collectors.joining());
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
    }

    private static boolean isMark(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
