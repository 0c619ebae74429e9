package org.throughline.writing.table;

/** A cell that does not hold what its column asks for. */
class UnreadableCell extends RuntimeException {

    UnreadableCell(String message) {
        super(message);
    }

    UnreadableCell(String message, Throwable cause) {
        super(message, cause);
    }
}
