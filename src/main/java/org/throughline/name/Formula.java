package org.throughline.name;

import java.text.Normalizer;

/** Texts that a spreadsheet would run, were they not kept as text by an apostrophe in front. */
public final class Formula {

    private static final String STARTS = "=+-@";
    private static final String BREAKS = "\t\r\n";
    private static final String KEPT_AS_TEXT = "'";

    private Formula() {}

    /** Whether a spreadsheet that reads the text would take it for a formula. */
    public static boolean mayRun(String text) {
        int start = 0;
        while (start < text.length() && isUnseen(text.charAt(start))) {
            if (BREAKS.indexOf(text.charAt(start)) >= 0) {
                return true;
            }
            start++;
        }
        return start < text.length() && begins(text.charAt(start));
    }

    /** The text with one apostrophe more where it would run, or would but for those it has. */
    public static String quoted(String text) {
        return mayRun(bare(text)) ? KEPT_AS_TEXT + text : text;
    }

    /** What was quoted so. */
    public static String unquoted(String text) {
        return text.startsWith(KEPT_AS_TEXT) && mayRun(bare(text)) ? text.substring(1) : text;
    }

    private static String bare(String text) {
        int start = 0;
        while (text.startsWith(KEPT_AS_TEXT, start)) {
            start++;
        }
        return text.substring(start);
    }

    private static boolean isUnseen(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** In any width: a full-width sign is one of these to some spreadsheets. */
    private static boolean begins(char character) {
        return STARTS.contains(Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC));
    }
}
