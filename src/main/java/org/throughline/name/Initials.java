package org.throughline.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The acronyms that a name may have: the first letters of its words, with and without what its like have as well. */
public final class Initials {

    private static final Set<String> LAST =
            Set.of("nhs", "foundation", "trust", "limited", "plc", "llp", "united", "kingdom", "uk");
    private static final Set<String> WHOLE = Set.of("nhs", "uk", "nhsx");
    private static final int FEWEST = 2;
    private static final int MOST = 10;
    private static final int SHORTEST = 3;

    private Initials() {}

    /** Empty where there are too few words or too many, or numbers among them. */
    public static Set<String> of(List<String> words) {
        Set<String> initials = new LinkedHashSet<>();
        if (words.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit))) {
            return initials;
        }
        for (List<String> some : List.of(words, withoutLast(words))) {
            if (some.stream().filter(word -> !Commonness.isSmall(word)).count() >= FEWEST && some.size() <= MOST) {
                List<String> telling =
                        some.stream().filter(word -> !Commonness.isSmall(word)).toList();
                initials.add(letters(telling));
                initials.add(letters(some.getFirst().equals("the") ? some.subList(1, some.size()) : some));
            }
        }
        initials.removeIf(one -> one.length() < SHORTEST);
        return initials;
    }

    /** The word of a text that may be an acronym: beside it is nothing but what names of a kind share. */
    public static Optional<String> asked(List<String> words) {
        List<String> left =
                words.stream().filter(word -> !Commonness.isOfForm(word)).toList();
        return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
    }

    private static List<String> withoutLast(List<String> words) {
        int last = words.size();
        while (last > 0 && LAST.contains(words.get(last - 1))) {
            last--;
        }
        return words.subList(0, last);
    }

    private static String letters(List<String> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(
                word -> letters.append(WHOLE.contains(word) ? word : word.substring(0, word.offsetByCodePoints(0, 1))));
        return letters.toString();
    }
}
