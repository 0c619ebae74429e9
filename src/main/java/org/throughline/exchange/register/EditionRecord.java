package org.throughline.exchange.register;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one edition says of one code; a text is empty where it says nothing.
 *
 * @param opened the day from which on it is open
 * @param closed the last day on which it is
 * @param sayings whatever else it says
 */
public record EditionRecord(
        String code,
        Citing at,
        String name,
        PostalAddress address,
        Parent parent,
        String opened,
        String closed,
        List<Saying> sayings)
        implements Comparable<EditionRecord> {

    private static final String BETWEEN = "\t";
    private static final int CITING = 3;
    private static final int SAYINGS = 10;

    public EditionRecord(
            String code, Citing at, String name, PostalAddress address, Parent parent, String opened, String closed) {
        this(code, at, name, address, parent, opened, closed, List.of());
    }

    /** Of a register that tells neither addresses nor days. */
    public static EditionRecord of(String code, Citing at, String name, List<Saying> sayings) {
        return new EditionRecord(code, at, name, PostalAddress.NONE, Parent.NONE, "", "", sayings);
    }

    /** As books note it, without its code. */
    String text() {
        return at.text() + BETWEEN + String.join(BETWEEN, said());
    }

    private List<String> said() {
        return List.of(
                name,
                address.region(),
                address.board(),
                opened,
                closed,
                address.town(),
                address.postcode(),
                parent.code(),
                parent.from(),
                parent.until(),
                Saying.text(sayings));
    }

    static EditionRecord read(String code, String text) {
        String[] parts = text.split(BETWEEN, -1);
        List<String> said = Arrays.asList(parts).subList(CITING, parts.length);
        return new EditionRecord(
                code,
                Citing.read(String.join(BETWEEN, Arrays.copyOf(parts, CITING))),
                said.get(0),
                new PostalAddress(said.get(1), said.get(2), said.get(5), said.get(6)),
                new Parent(said.get(7), said.get(8), said.get(9)),
                said.get(3),
                said.get(4),
                Saying.read(said.get(SAYINGS)));
    }

    /** The same of something that is called so. */
    EditionRecord named(String called) {
        return new EditionRecord(code, at, called, address, parent, opened, closed, sayings);
    }

    /** The same of something that belongs there. */
    public EditionRecord belonging(Parent there) {
        return new EditionRecord(code, at, name, address, there, opened, closed, sayings);
    }

    /** Whether both are lines of one edition on one thing: a code, or one time at which it belongs to another. */
    boolean isOnSameAs(EditionRecord other) {
        return at.isOfSameEdition(other.at)
                && (list() != OdsList.EPCMEM || parent.key().equals(other.parent.key()));
    }

    /** Whether it says the same, wherever it stands. */
    boolean saysAs(EditionRecord other) {
        return code.equals(other.code) && said().equals(other.said());
    }

    /** Whether it is the same line and says all of that and more: a later release reads more of a record. */
    boolean completes(EditionRecord other) {
        return at.equals(other.at)
                && said().subList(0, SAYINGS).equals(other.said().subList(0, SAYINGS))
                && other.sayings.stream().allMatch(saying -> says(saying.aspect(), saying.value()));
    }

    Listing list() {
        return at.listing();
    }

    /** Of which sort it says that a body is; empty where it is of a place. */
    public String sort() {
        return of(Aspect.SORT).map(Saying::value).findFirst().orElse(list().sort());
    }

    /** Whether it tells what a body or a site is called. */
    boolean isNaming() {
        return !name.isEmpty() && !sort().isEmpty();
    }

    boolean isOfSite() {
        return list() == OdsList.ETRUST && !parent.isNone();
    }

    String region() {
        return address.region();
    }

    String board() {
        return address.board();
    }

    String postcode() {
        return address.postcode();
    }

    /** What it says of some aspect, in its order. */
    Stream<Saying> of(Aspect aspect) {
        return sayings.stream().filter(saying -> saying.aspect() == aspect);
    }

    /** What else it says that the body is called, but for short names. */
    Stream<String> furtherNames() {
        return of(Aspect.VARIANT).map(Saying::value).distinct();
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
