package org.throughline.exchange.register;

/** One place in another, as a line names them together. */
record PlaceWithin(NamedPlace part, NamedPlace whole) {

    boolean isWhole() {
        return !part.code().isEmpty() && !whole.code().isEmpty();
    }

    String id() {
        return part.id() + "-of-" + whole.id();
    }

    /** As the book of it is called. */
    String book() {
        return part.book() + " " + whole.book();
    }
}
