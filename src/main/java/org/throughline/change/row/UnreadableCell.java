package org.throughline.change.row;

/** A cell that does not hold what its column asks for. */
public class UnreadableCell extends RuntimeException {

    UnreadableCell(String message) {
        super(message);
    }

    UnreadableCell(String message, Throwable cause) {
        super(message, cause);
    }
}
