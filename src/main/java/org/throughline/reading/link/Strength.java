package org.throughline.reading.link;

import java.util.Comparator;
import java.util.List;
import org.throughline.graph.Finding;
import org.throughline.graph.Heading;

/**
 * How well a relationship is evidenced: by its best citation, and by how many sources there are of which none copies
 * another. The best comes first in their order.
 *
 * @param basis STATED or INFERRED
 * @param fidelity VERBATIM, PARAPHRASED or MACHINE_REWRITTEN
 */
public record Strength(String basis, String fidelity, int sources) implements Comparable<Strength> {

    /** More sources than this make no difference. */
    public static final int MOST_SOURCES = 99_999;

    /** What nothing is said of is weaker than all that is. */
    private static final Strength NONE = new Strength("INFERRED", "MACHINE_REWRITTEN", 0);

    private static final List<String> BASES = List.of("STATED", "INFERRED");
    private static final List<String> FIDELITIES = List.of("VERBATIM", "PARAPHRASED", "MACHINE_REWRITTEN");
    private static final Comparator<Strength> BEST_FIRST = Comparator.<Strength>comparingInt(
                    one -> BASES.indexOf(one.basis))
            .thenComparingInt(one -> FIDELITIES.indexOf(one.fidelity))
            .thenComparing(Strength::sources, Comparator.reverseOrder());

    private static final Heading CITATION = Heading.of("shared/link", "basis", "fidelity", "origin");

    /** Of the citations of one relationship. */
    static Strength of(Finding row, String column) {
        return from(row.rows(column, CITATION));
    }

    /** Of the citations of one relationship, as a row answers them. */
    static Strength of(List<?> citations) {
        return from(citations.stream()
                .map(citation -> CITATION.over((List<?>) citation))
                .toList());
    }

    private static Strength from(List<Finding> citations) {
        int sources = (int) citations.stream()
                .map(citation -> citation.text("origin"))
                .distinct()
                .count();
        return citations.stream()
                .map(citation -> new Strength(citation.text("basis"), citation.text("fidelity"), sources))
                .min(Comparator.naturalOrder())
                .orElse(NONE);
    }

    /** Basis and fidelity as text that sorts the best first. */
    public String rank() {
        return BASES.indexOf(basis) + " " + FIDELITIES.indexOf(fidelity);
    }

    @Override
    public int compareTo(Strength other) {
        return BEST_FIRST.compare(this, other);
    }
}
