package org.throughline.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.start.StartRefused;

/**
 * The part of the graph that a start is to write.
 *
 * @param text a file with an operation, whose name ends in {@code .graphql}, or ids with commas between them
 */
record AskedPart(String text) {

    private static final String SETTING = "throughline.export.of";
    private static final String OPERATION = ".graphql";

    /** What cannot be is told before the database is asked for anything. */
    void check() {
        if (isOperation() && !Files.isReadable(Path.of(text))) {
            throw new StartRefused("%s names '%s', which cannot be read: correct it.".formatted(SETTING, text));
        }
        if (!isOperation() && named().isEmpty()) {
            throw new StartRefused("%s names nothing: give a file with an operation, or ids with commas between them."
                    .formatted(SETTING));
        }
    }

    private boolean isOperation() {
        return text.endsWith(OPERATION);
    }

    private List<String> named() {
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    Extract taken(Export export, Asking asking) {
        return export.part(isOperation() ? answered(asking) : known(export));
    }

    Collection<String> answered(Asking asking) {
        try {
            Collection<String> ids = asking.ids(Files.readString(Path.of(text)));
            if (ids.isEmpty()) {
                throw new StartRefused(
                        "The answer to the operation in %s names no node and no link: select 'id' of those that are to be exported."
                                .formatted(text));
            }
            return ids;
        } catch (IllegalArgumentException sentence) {
            throw new StartRefused(
                    "The operation in %s cannot be exported: %s".formatted(text, sentence.getMessage()), sentence);
        } catch (IOException unreadable) {
            throw new StartRefused("%s cannot be read: it must be text in UTF-8.".formatted(text), unreadable);
        }
    }

    private Collection<String> known(Export export) {
        List<String> unknown = export.unknown(named());
        if (!unknown.isEmpty()) {
            throw new StartRefused(
                    "%s names %s, which the graph does not have: correct it, or leave it out. The name of a file with an operation ends in %s."
                            .formatted(SETTING, String.join(", ", unknown), OPERATION));
        }
        return named();
    }
}
