package org.throughline.name;

import java.util.regex.Pattern;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** How near two words that are not the same may be, by what is thought to have happened to the one. */
public enum Kinship {
    /** Typed by a person: a slip of one letter, or a word not yet finished. */
    TYPED(0.9, 0) {
        @Override
        @Nullable
        Tie other(String text, String name) {
            double typed = (double) text.length() / name.length();
            return text.length() >= SHORTEST_BEGINNING && name.startsWith(text)
                    ? new Tie(0.6 + 0.25 * typed, Difference.PART)
                    : null;
        }
    },
    /** Damaged on its way: slips of letters, abbreviations, and words that a machine took for synonyms. */
    DAMAGED(0.93, 0.8) {
        @Override
        @Nullable
        Tie other(String text, String name) {
            String meant = Synonyms.meant(text);
            if (meant.equals(Synonyms.meant(name))) {
                return new Tie(0.95, Difference.SYNONYM);
            }
            if (Synonyms.loose(meant, Synonyms.meant(name))) {
                return new Tie(0.6, Difference.SYNONYM);
            }
            boolean begun = text.length() >= SHORTEST_BEGINNING && name.startsWith(text);
            return begun ? new Tie(0.75, Difference.PART) : null;
        }
    };

    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONG = 9;
    private static final int SHORT = 4;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{5}");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final DamerauLevenshteinDistance ONE = new DamerauLevenshteinDistance(1);
    private static final DamerauLevenshteinDistance TWO = new DamerauLevenshteinDistance(2);

    private final double one;
    private final double two;

    /** How strong a tie is left by one edit and, in long words, by two; 0 for none. */
    Kinship(double one, double two) {
        this.one = one;
        this.two = two;
    }

    /** What ties two different words, or null where nothing does. */
    @Nullable
    Tie of(String text, String name) {
        Tie other = other(text, name);
        return other == null ? edited(text, name) : other;
    }

    abstract @Nullable Tie other(String text, String name);

    private @Nullable Tie edited(String text, String name) {
        int longer = Math.max(text.length(), name.length());
        int shorter = Math.min(text.length(), name.length());
        if (shorter < SHORT || longer <= SHORT || longer - shorter > 2 || isNumberedOtherwise(text, name)) {
            return null;
        }
        int edits = two > 0 && shorter >= LONG ? TWO.apply(text, name) : ONE.apply(text, name);
        return switch (edits) {
            case 1 -> new Tie(one, Difference.LETTERS);
            case 2 -> new Tie(two, Difference.LETTERS);
            default -> null;
        };
    }

    /**
     * Whether each letter of it matters. A digit beside so many letters on end as of a word, as in 2gether, is none.
     */
    public static boolean isCode(String word) {
        return isNumbered(word) && !LETTERS.matcher(word).find();
    }

    private static boolean isNumberedOtherwise(String text, String name) {
        return isNumbered(name) && (isCode(name) || !digits(text).equals(digits(name)));
    }

    private static boolean isNumbered(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static String digits(String word) {
        return NO_DIGIT.matcher(word).replaceAll("");
    }

    /** Between 0 and 1, and what the difference is. */
    record Tie(double strength, Difference difference) {}
}
