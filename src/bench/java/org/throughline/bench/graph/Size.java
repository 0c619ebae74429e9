package org.throughline.bench.graph;

/** How large a graph is made: by a name, or by the number of its entities. */
public record Size(int entities) {

    private static final int LEAST = 1_000;
    private static final int MOST = 2_000_000;

    public Size {
        if (entities < LEAST || entities > MOST) {
            throw new IllegalArgumentException(
                    "A graph of %d entities cannot be made: choose from %d to %d".formatted(entities, LEAST, MOST));
        }
    }

    /** Reads what a user writes: XS, S, L or a number of entities. */
    public static Size parse(String text) {
        return switch (text) {
            case "XS" -> new Size(1_000);
            case "S" -> new Size(100_000);
            case "L" -> new Size(1_000_000);
            default -> numbered(text);
        };
    }

    private static Size numbered(String text) {
        try {
            return new Size(Integer.parseInt(text));
        } catch (NumberFormatException unreadable) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no size: write XS, S, L or a number of entities", unreadable);
        }
    }
}
