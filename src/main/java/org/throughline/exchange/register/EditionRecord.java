package org.throughline.exchange.register;

import java.util.Arrays;
import java.util.List;

/**
 * What one edition says of one code; a text is empty where it says nothing.
 *
 * @param region the code of its region
 * @param board the code of the board in whose area it lies
 * @param opened the day from which on it is open
 * @param closed the last day on which it is
 */
public record EditionRecord(
        String code, Citing at, String name, String region, String board, String opened, String closed)
        implements Comparable<EditionRecord> {

    private static final String BETWEEN = "\t";
    private static final int CITING = 3;

    /** As books note it, without its code. */
    String text() {
        return String.join(BETWEEN, at.text(), name, region, board, opened, closed);
    }

    static EditionRecord read(String code, String text) {
        String[] parts = text.split(BETWEEN, -1);
        List<String> said = Arrays.asList(parts).subList(CITING, parts.length);
        return new EditionRecord(
                code,
                Citing.read(String.join(BETWEEN, Arrays.copyOf(parts, CITING))),
                said.get(0),
                said.get(1),
                said.get(2),
                said.get(3),
                said.get(4));
    }

    /** Whether it says the same, wherever it stands. */
    boolean saysAs(EditionRecord other) {
        return said().equals(other.said());
    }

    private List<String> said() {
        return List.of(code, name, region, board, opened, closed);
    }

    @Override
    public int compareTo(EditionRecord other) {
        return at.compareTo(other.at);
    }
}
