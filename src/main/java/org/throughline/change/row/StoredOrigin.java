package org.throughline.change.row;

/** A row that is in the graph already. */
public record StoredOrigin(RowKey key) implements Origin {

    @Override
    public Origin at(String column) {
        return this;
    }

    @Override
    public String toString() {
        return key + " in the graph";
    }
}
