package org.throughline.exchange.file;

/** A line that cannot be imported, with what to write instead; the others can. */
public final class LineRefused extends RuntimeException {

    public LineRefused(String message) {
        super(message);
    }

    public LineRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
