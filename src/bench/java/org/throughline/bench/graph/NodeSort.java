package org.throughline.bench.graph;

import java.util.Locale;
import java.util.stream.Stream;
import org.throughline.kind.Joint;

/** What a node is; entities first. */
enum NodeSort {
    PERSON,
    ORGANISATION,
    REVIEW,
    INITIATIVE,
    PLACE,
    EVENT,
    TOPIC,
    SOURCE,
    CITATION,
    RECOMMENDATION,
    AWARD,
    FIGURE,
    STATEMENT,
    QUOTATION,
    GAP,
    NAME,
    IDENTIFIER,
    REDIRECT;

    boolean entity() {
        return compareTo(TOPIC) <= 0;
    }

    String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Whether its first rows are its hubs: the widest places come first. */
    boolean ranked() {
        return this == PLACE || this == TOPIC;
    }

    /** The first that may stand there. */
    static NodeSort of(Joint joint) {
        return joint.labels().contains("Entity")
                ? ORGANISATION
                : labelled(joint.labels().getFirst());
    }

    /** A node that the graph does not have is a fault. */
    static NodeSort labelled(String label) {
        return Stream.of(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The benchmark's graph has no node with the label " + label
                        + ": add it to NodeSort, GraphShape and ImportTables"));
    }

    String id(int index) {
        return Slug.of(name().toLowerCase(Locale.ROOT), index);
    }
}
