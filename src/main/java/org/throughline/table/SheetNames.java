package org.throughline.table;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Names of the sheets of one workbook: short, and none twice in any case of letters. They are made of the keys of an
 * answer, which hold no character that is forbidden.
 */
final class SheetNames {

    static final int LONGEST = 31;

    /** Keys that only say that there is a list. */
    private static final Set<String> UNTOLD = Set.of("nodes", "edges", "node");

    private static final String BETWEEN = ".";

    /** One that Excel keeps for itself. */
    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /** After the path of a list; of a long one, its end. */
    String free(String path) {
        String wanted = shortened(told(path));
        String free = wanted;
        for (int other = 2; !taken.add(free.toLowerCase(Locale.ROOT)); other++) {
            String number = " " + other;
            free = wanted.substring(0, Math.min(wanted.length(), LONGEST - number.length())) + number;
        }
        return free;
    }

    private static String told(String path) {
        String told = String.join(
                BETWEEN,
                Arrays.stream(path.split("\\.", -1))
                        .filter(key -> !UNTOLD.contains(key))
                        .toList());
        return told.isEmpty() ? path : told;
    }

    private static String shortened(String path) {
        List<String> keys = List.of(path.split("\\.", -1));
        return IntStream.range(0, keys.size())
                .mapToObj(from -> String.join(BETWEEN, keys.subList(from, keys.size())))
                .filter(end -> end.length() <= LONGEST)
                .findFirst()
                .orElseGet(() -> keys.getLast().substring(0, LONGEST));
    }
}
