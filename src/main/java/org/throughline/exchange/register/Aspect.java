package org.throughline.exchange.register;

import java.util.Arrays;
import java.util.List;

/** What a record may say of a body beside its name, its region, its board and its days. */
public enum Aspect {
    /** A further name; noted with its language. */
    VARIANT,
    /** A short name; noted with its language. */
    SHORT,
    /** What another register calls it; noted with the scheme. */
    IDENTIFIER,
    /** Under what the register lists it; noted with the name of that. */
    PART_OF("hierarchy", true),
    /** What the register lists under it; noted with the name of that. */
    HAS_PART("hierarchy", false),
    /** What followed it; noted with the name of that. */
    SUCCEEDED_BY("succession", true),
    /** What it followed; noted with the name of that. */
    SUCCEEDS("succession", false),
    /** In which town it is, by the number of that; noted with its name. */
    CITY,
    /** Of which sort it is. */
    SORT,
    /** In which year it was founded. */
    FOUNDED,
    /** Whether it exists, as far as the register knows. */
    STANDING,
    /** That the record is of another body, which names this one. */
    MENTIONED;

    private final String relationship;
    private final boolean forwards;

    Aspect() {
        this("", true);
    }

    Aspect(String relationship, boolean forwards) {
        this.relationship = relationship;
        this.forwards = forwards;
    }

    /** Those that tell of a relationship with another body. */
    static List<Aspect> links() {
        return Arrays.stream(values())
                .filter(aspect -> !aspect.relationship.isEmpty())
                .toList();
    }

    /** The kind of that relationship. */
    String relationship() {
        return relationship;
    }

    /** Whether it begins at the body that the record is of. */
    boolean isForwards() {
        return forwards;
    }
}
