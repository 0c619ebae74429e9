package org.throughline.kind;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type of relationship.
 *
 * @param type its name in the graph, such as {@code LED_TO}
 * @param says what each says, in a sentence
 * @param forwards the words between its start and its end
 * @param backwards the words between its end and its start
 * @param ends the labels between which it may stand
 * @param cited whether each rests on citations
 * @param walked whether readings pass it without being asked to; what merely describes joins everything with everything
 * @param timeline whether timelines tell it
 * @param descent its part in a lineage; null where it has none
 * @param told its properties that a reading tells, by the names that the fields of its edges have
 */
public record Relationship(
        String type,
        String says,
        String forwards,
        String backwards,
        List<Ends> ends,
        boolean cited,
        boolean walked,
        Timeline timeline,
        @Nullable Descent descent,
        List<String> told) {

    /** The labels of one start and of the ends that it may have. */
    public record Ends(List<String> from, List<String> to) {}

    /** When timelines tell a relationship. */
    public enum Timeline {
        ALWAYS,
        DATED,
        NEVER
    }

    /**
     * How a relationship hands descent on.
     *
     * @param weight the smaller, the earlier it is told among others
     * @param origin the end that came before the other
     * @param unless what one says of itself that hands no descent on; null where all do
     */
    public record Descent(
            int weight, Origin origin, @Nullable Barren unless) {}

    /** That relationships with one of these values of a property hand no descent on, such as a bid that was lost. */
    public record Barren(String property, List<String> values) {}

    /** One of the two ends of a relationship. */
    public enum Origin {
        FROM,
        TO
    }

    /** Its part in a lineage, where it has one. */
    public Optional<Descent> lineage() {
        return Optional.ofNullable(descent);
    }
}
