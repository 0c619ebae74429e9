package org.throughline.exchange.register;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one edition says of one code; a text is empty where it says nothing.
 *
 * @param region the code of its region
 * @param board the code of the board in whose area it lies
 * @param opened the day from which on it is open
 * @param closed the last day on which it is
 * @param sayings whatever else it says
 */
public record EditionRecord(
        String code,
        Citing at,
        String name,
        String region,
        String board,
        String opened,
        String closed,
        List<Saying> sayings)
        implements Comparable<EditionRecord> {

    private static final String BETWEEN = "\t";
    private static final int CITING = 3;
    private static final int SAYINGS = 5;

    public EditionRecord(
            String code, Citing at, String name, String region, String board, String opened, String closed) {
        this(code, at, name, region, board, opened, closed, List.of());
    }

    /** Of a register that tells neither regions nor days. */
    public static EditionRecord of(String code, Citing at, String name, List<Saying> sayings) {
        return new EditionRecord(code, at, name, "", "", "", "", sayings);
    }

    /** As books note it, without its code. */
    String text() {
        return String.join(BETWEEN, at.text(), name, region, board, opened, closed, Saying.text(sayings));
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
                said.get(4),
                said.size() > SAYINGS ? Saying.read(said.get(SAYINGS)) : List.of());
    }

    /** Whether it says the same, wherever it stands. */
    boolean saysAs(EditionRecord other) {
        return said().equals(other.said());
    }

    private List<Object> said() {
        return List.of(code, name, region, board, opened, closed, sayings);
    }

    /** What it says of some aspect, in its order. */
    Stream<Saying> of(Aspect aspect) {
        return sayings.stream().filter(saying -> saying.aspect() == aspect);
    }

    /** The first that it says of an aspect; empty where it says nothing. */
    String first(Aspect aspect) {
        return of(aspect).map(Saying::value).findFirst().orElse("");
    }

    boolean says(Aspect aspect, String value) {
        return of(aspect).anyMatch(saying -> saying.value().equals(value));
    }

    /** Whether it is not of the body itself, but of one that names it. */
    boolean isMention() {
        return of(Aspect.MENTIONED).findAny().isPresent();
    }

    @Override
    public int compareTo(EditionRecord other) {
        return at.compareTo(other.at);
    }
}
