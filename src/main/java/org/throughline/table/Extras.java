package org.throughline.table;

import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;

/**
 * What a client may want of a table besides its rows, as parameters of the type that it accepts.
 *
 * @param byteOrderMark whether the text begins with a byte order mark, by which Excel knows UTF-8
 * @param lastLine whether a table that is not whole ends in a line that says so
 */
public record Extras(boolean byteOrderMark, boolean lastLine) {

    private static final String MARK = "byte-order-mark";
    private static final String LINE = "last-line";

    /** The parameters that say it. */
    public static final Set<String> NAMES = Set.of(MARK, LINE);

    /** What the parameters say; empty where one is neither true nor false. */
    public static Optional<Extras> of(MediaType accepted) {
        return truth(accepted, MARK).flatMap(mark -> truth(accepted, LINE).map(line -> new Extras(mark, line)));
    }

    private static Optional<Boolean> truth(MediaType accepted, String name) {
        return switch (accepted.getParameter(name)) {
            case null -> Optional.of(false);
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
