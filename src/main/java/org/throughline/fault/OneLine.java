package org.throughline.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Text for the log: one line whatever it holds, so that nobody can write lines or colours of his own into it. */
public final class OneLine {

    private static final int LONGEST = 1_000;
    private static final int FRAMES = 8;
    private static final int CAUSES = 5;

    private OneLine() {}

    /** The text with every control, format and separating character written as its number. */
    public static String of(@Nullable String text) {
        return of(text, LONGEST);
    }

    /** The same, of another length at most. */
    public static String of(@Nullable String text, int longest) {
        if (text == null) {
            return "";
        }
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(longest).forEach(point -> append(line, point));
        return text.length() > longest ? line.append(" …").toString() : line.toString();
    }

    /** An exception, its causes and where each arose. */
    public static String of(Throwable thrown) {
        List<String> parts = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && parts.size() < CAUSES; cause = cause.getCause()) {
            parts.add(described(cause));
        }
        return String.join("; caused by ", parts);
    }

    private static String described(Throwable thrown) {
        return thrown.getClass().getName() + ": " + of(thrown.getMessage()) + " at "
                + List.of(thrown.getStackTrace()).stream()
                        .limit(FRAMES)
                        .map(StackTraceElement::toString)
                        .collect(Collectors.joining(" < "));
    }

    private static void append(StringBuilder line, int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                line.append("\\u{").append(Integer.toHexString(point)).append('}');
            default -> line.appendCodePoint(point);
        }
    }
}
