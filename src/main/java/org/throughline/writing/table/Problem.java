package org.throughline.writing.table;

/** One thing wrong in the data: where, what, and what to do about it. */
public record Problem(Place place, String message) {

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
