package org.throughline.commit;

import java.util.List;
import java.util.Map;

/**
 * Two entities that may be one, kept until a person has judged it.
 *
 * @param by what of the one told it, such as its code in a register
 * @param entity the id of the one that was brought
 * @param other the id of the one that was there
 * @param score how likely they are one, 0 to 1
 */
public record DoubtedPair(String by, String entity, String other, double score, String why) {

    /** Of the book that keeps it: readings find it by its beginning. */
    public String book() {
        return String.join(" ", "doubt", by, other);
    }

    /** As the book keeps it. */
    public List<String> told() {
        return List.of(entity, other, Double.toString(score), why);
    }

    Map<String, Object> properties() {
        return Map.of("id", book(), "told", told(), "rows", List.of());
    }
}
