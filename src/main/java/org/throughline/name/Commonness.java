package org.throughline.name;

import java.util.Set;

/** How much a word tells of whom a name means: little when many bodies have it in their names. */
public final class Commonness {

    private static final double TELLING = 1;
    private static final double USUAL = 0.6;
    private static final double GENERIC = 0.35;
    private static final double EMPTY = 0.05;

    private static final Set<String> SMALL =
            Set.of("and", "of", "the", "for", "in", "on", "at", "to", "by", "upon", "with", "a", "an", "de", "s");
    /** What is left out first when a name is told. */
    private static final Set<String> OF_FORM = Set.of(
            "nhs", "foundation", "trust", "limited", "plc", "company", "llp", "uk", "organisation", "incorporated");

    /**
     * What stands in the capital is mostly known without it; what is of a nation is another than what is of the next.
     */
    private static final String CAPITAL = "london";

    private static final Set<String> OF_PLACE = Set.of("london", "england", "scotland", "wales", "britain", "ireland");
    private static final Set<String> OF_MANY = Set.of(
            "nhs",
            "foundation",
            "trust",
            "university",
            "hospital",
            "hospitals",
            "college",
            "limited",
            "plc",
            "company",
            "llp",
            "united",
            "kingdom",
            "uk",
            "clinical",
            "commissioning",
            "group",
            "integrated",
            "care",
            "board",
            "organisation",
            "teaching");
    private static final Set<String> OF_SEVERAL = Set.of(
            "health",
            "healthcare",
            "community",
            "service",
            "services",
            "centre",
            "national",
            "royal",
            "medical",
            "medicine",
            "school",
            "institute",
            "institution",
            "research",
            "society",
            "association",
            "council",
            "partnership",
            "general",
            "department",
            "international",
            "british",
            "england",
            "centres",
            "network",
            "sciences",
            "science",
            "technology",
            "technologies",
            "development",
            "federation",
            "laboratory",
            "laboratories",
            "agency",
            "authority",
            "programme",
            "project",
            "digital",
            "city",
            "saint",
            "st",
            "great",
            "district",
            "faculty",
            "education",
            "academy",
            "charity",
            "charitable",
            "fund",
            "office",
            "unit",
            "solutions",
            "therapeutics",
            "systems",
            "primary",
            "public",
            "infirmary");

    private static final double LEFT_OUT_OF_FORM = 0.15;
    private static final double LEFT_OUT_OF_MANY = 0.3;
    private static final double LEFT_OUT_OF_PLACE = 0.35;

    private Commonness() {}

    /** Between 0 and 1. */
    public static double weight(String word) {
        if (SMALL.contains(word)) {
            return EMPTY;
        }
        if (OF_MANY.contains(word)) {
            return GENERIC;
        }
        return OF_SEVERAL.contains(word) ? USUAL : TELLING;
    }

    public static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    /** Whether it tells more than of what sort a body is, and of which nation. */
    static boolean says(String word) {
        return weight(word) > GENERIC && !OF_PLACE.contains(word);
    }

    static boolean isOfCapital(String word) {
        return word.equals(CAPITAL);
    }

    /** Whether it tells of whom a name means, and not only of what sort or where that is. */
    static boolean isTelling(String word) {
        return weight(word) == TELLING && !OF_PLACE.contains(word);
    }

    /** Whether a name says the same without it. */
    static boolean isOfForm(String word) {
        return OF_FORM.contains(word) || SMALL.contains(word);
    }

    /** What it costs to leave it out where a name is told, between 0 and 1. */
    static double leftOut(String word) {
        double weight = weight(word);
        if (OF_FORM.contains(word)) {
            return LEFT_OUT_OF_FORM * weight;
        }
        if (word.equals(CAPITAL)) {
            return LEFT_OUT_OF_PLACE * USUAL;
        }
        return OF_MANY.contains(word) ? LEFT_OUT_OF_MANY * weight : weight;
    }
}
