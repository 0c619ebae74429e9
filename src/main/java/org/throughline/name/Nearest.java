package org.throughline.name;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Which known names a wrong one may have been meant for. */
public final class Nearest {

    private static final int MOST = 3;
    private static final int SHORTEST_PART = 3;
    private static final int LETTERS_FOR_A_SLIP = 3;

    private Nearest() {}

    /** The nearest first, three at most; empty where none comes near. */
    public static List<String> of(String wrong, Collection<String> known) {
        String asked = plain(wrong);
        return known.stream()
                .map(name -> new Near(name, distance(asked, plain(name))))
                .filter(near -> near.distance() >= 0)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .map(Near::name)
                .limit(MOST)
                .toList();
    }

    /** How many slips part two names, or those of which one begins the other; negative where they are not near. */
    private static int distance(String asked, String name) {
        int most = Math.max(1, Math.max(asked.length(), name.length()) / LETTERS_FOR_A_SLIP);
        int slips = new DamerauLevenshteinDistance(most).apply(asked, name);
        boolean begun = asked.length() >= SHORTEST_PART && (name.startsWith(asked) || asked.startsWith(name));
        return slips < 0 && begun ? most : slips;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    private record Near(String name, int distance) {}
}
