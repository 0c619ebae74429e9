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
}
