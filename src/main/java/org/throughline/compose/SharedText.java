package org.throughline.compose;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text that several statements share: a line {@code // include name} below a statement's header stands for the text of
 * {@code shared/name}, without that file's own header.
 *
 * @param files the text of a file by its name
 */
public record SharedText(UnaryOperator<String> files) {

    private static final Pattern INCLUDE = Pattern.compile("(\\s*)// include +(\\S+)");
    private static final String COMMENT = "//";

    /** The text with everything that it includes. */
    public String whole(String text) {
        String header = text.lines()
                .takeWhile(line -> line.startsWith(COMMENT))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return header
                + text.lines()
                        .dropWhile(line -> line.startsWith(COMMENT))
                        .map(this::line)
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(String line) {
        return INCLUDE.matcher(line)
                .replaceFirst(include -> body(include.group(2))
                        .lines()
                        .map(shared -> include.group(1) + shared)
                        .collect(Collectors.joining("\n"))
                        .replace("\\", "\\\\")
                        .replace("$", "\\$"));
    }

    private String body(String name) {
        return whole(files.apply("shared/" + name))
                .lines()
                .dropWhile(line -> line.startsWith(COMMENT))
                .collect(Collectors.joining("\n"));
    }
}
