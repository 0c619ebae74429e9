package org.throughline.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that a workbook's XML cannot hold, written as Office Open XML has them: {@code _x0007_}. What looks like
 * one of these already is written so that it is read as it was.
 */
final class CellCharacters {

    /** How many characters a cell holds. */
    static final int MOST = 32_767;

    private static final String MORE = "…";

    private static final Pattern NOT_AS_IT_IS = Pattern.compile(
            "_(?=x[0-9A-Fa-f]{4}_)|[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private CellCharacters() {}

    static String written(String text) {
        return NOT_AS_IT_IS
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "_x%04X_".formatted((int) found.group().charAt(0))));
    }

    static boolean fits(String text) {
        return text.length() <= MOST;
    }

    /** The beginning, with a mark that there is more. */
    static String cut(String text) {
        int end = MOST - MORE.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MORE;
    }
}
