package org.throughline.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Of what sort a body is, by the words of its name: of two sorts are never the same, whatever else they share. */
enum Sector {
    COMMISSIONER("commissioning icb ccg"),
    AMBULANCE("ambulance"),
    HEALTH("nhs hospital hospitals infirmary healthcare clinic hospice"),
    EDUCATION("university college school academy polytechnic"),
    COMPANY("limited plc llp incorporated"),
    GOVERNMENT("council ministry"),
    PRESS("press"),
    COLLECTION("museum library museums archive archives");

    private static final Map<String, Sector> OF_WORDS = ofWords();
    private static final Set<String> BODIES =
            Set.of("university", "hospital", "hospitals", "infirmary", "nhs", "polytechnic");

    private final String words;

    Sector(String words) {
        this.words = words;
    }

    private static Map<String, Sector> ofWords() {
        Map<String, Sector> sectors = new HashMap<>();
        for (Sector sector : values()) {
            Arrays.stream(sector.words.split(" ", -1)).forEach(word -> sectors.put(word, sector));
        }
        return Map.copyOf(sectors);
    }

    /** The first that has a word among them, for a university hospital is a hospital; null where none has. */
    static @Nullable Sector of(List<String> words) {
        @Nullable Sector first = null;
        for (String word : words) {
            @Nullable Sector sector = OF_WORDS.get(Synonyms.meant(word));
            first = sector != null && (first == null || sector.compareTo(first) < 0) ? sector : first;
        }
        return first;
    }

    /** Whether a part of a text is rather a body of its own than a part of another. */
    static boolean isBody(List<String> words) {
        return words.stream().anyMatch(BODIES::contains) && !Units.among(words);
    }

    /** Whether it may have parts such as institutes, so that one beside it is rather its own. */
    boolean hasUnits() {
        return this == EDUCATION || this == HEALTH;
    }

    /** Whether texts of these words cannot mean the same body. */
    static boolean differ(List<String> one, List<String> other) {
        @Nullable Sector first = of(one);
        @Nullable Sector second = of(other);
        return first != null && second != null && first != second;
    }
}
