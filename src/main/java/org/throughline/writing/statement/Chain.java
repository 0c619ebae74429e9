package org.throughline.writing.statement;

/** Two columns that, followed from row to row, must never lead back to where they started. */
public record Chain(String from, String to) {

    static Chain parse(String text) {
        String[] columns = text.split(" -> ", -1);
        return new Chain(columns[0], columns[1]);
    }
}
