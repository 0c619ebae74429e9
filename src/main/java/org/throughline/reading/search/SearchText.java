package org.throughline.reading.search;

import java.util.List;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.name.RegisterCode;
import org.throughline.name.Wording;
import org.throughline.name.WrittenId;

/** What a user typed, checked and folded. */
public final class SearchText {

    private static final int LONGEST = 256;
    /** The longest official name in a register has eleven. */
    private static final int MOST_WORDS = 12;

    private SearchText() {}

    /** Some words, and not too many to look for. */
    public static Wording words(String argument, String text) {
        String given = notTooLong(argument, text);
        Wording wording =
                Wording.asked(RegisterCode.read(given).map(RegisterCode::value).orElse(given));
        if (wording.key().isEmpty()) {
            throw new Fault(
                    Code.BAD_ARGUMENT,
                    "'%s' has no letter and no digit: give a word of a name, or an identifier.".formatted(argument));
        }
        if (wording.size() > MOST_WORDS) {
            throw new Fault(
                    Code.BAD_ARGUMENT,
                    "'%s' has %d words, not counting 'and', 'of', 'the' and 'for'; %d at most: leave some out."
                            .formatted(argument, wording.size(), MOST_WORDS));
        }
        return wording;
    }

    /** The ids that a text may be; none where it is no single word. */
    public static List<String> ids(String text) {
        WrittenId id = new WrittenId(text);
        return id.isOneWord() ? id.forms() : List.of();
    }

    public static String notTooLong(String argument, String text) {
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            throw new Fault(
                    Code.BAD_ARGUMENT,
                    "'%s' has %d characters; %d at most: shorten it.".formatted(argument, length, LONGEST));
        }
        return text;
    }
}
