package org.throughline.exchange.register;

import java.util.Comparator;

/**
 * Where something stands: a line of an edition of one of the lists of a register.
 *
 * @param list such as etr
 */
public record Citing(String list, Edition edition, long line) implements Comparable<Citing> {

    private static final Comparator<Citing> ORDER =
            Comparator.comparing(Citing::edition).thenComparing(Citing::list).thenComparingLong(Citing::line);
    private static final String BETWEEN = "\t";

    /** As books note it. */
    String text() {
        return String.join(BETWEEN, list, edition.text(), Long.toString(line));
    }

    static Citing read(String text) {
        String[] parts = text.split(BETWEEN, -1);
        return new Citing(parts[0], Edition.of(parts[1]), Long.parseLong(parts[2]));
    }

    boolean isOfSameEdition(Citing other) {
        return list.equals(other.list) && edition.equals(other.edition);
    }

    Listing listing() {
        return Listings.called(list).orElseThrow();
    }

    String source() {
        return listing().source() + "-" + edition.slug();
    }

    String locator() {
        return listing().unit() + " " + line;
    }

    /** The id of the citation of this line. */
    String id() {
        return source() + "-" + listing().unit() + "-" + line;
    }

    @Override
    public int compareTo(Citing other) {
        return ORDER.compare(this, other);
    }
}
