package org.throughline.exchange.register;

/**
 * Where something is named that is no body.
 *
 * @param called how, where the list tells a name; empty where it does not
 */
record Sighting(Citing at, String called) implements Comparable<Sighting> {

    private static final String BETWEEN = "\t";
    private static final int CITING = 3;

    /** As books note it. */
    String text() {
        return called.isEmpty() ? at.text() : at.text() + BETWEEN + called;
    }

    static Sighting read(String text) {
        String[] parts = text.split(BETWEEN, -1);
        return new Sighting(Citing.read(text), parts.length > CITING ? parts[CITING] : "");
    }

    @Override
    public int compareTo(Sighting other) {
        return at.compareTo(other.at);
    }
}
