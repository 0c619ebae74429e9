package org.throughline.writing.release;

/** What a load left in the graph, and whether it had to change anything. */
public record Loaded(String release, String dataVersion, boolean changed, Counts counts) {

    @Override
    public String toString() {
        return "Data %s %s %s: %s".formatted(release, dataVersion, changed ? "loaded" : "unchanged", counts);
    }
}
