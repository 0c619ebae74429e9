package org.throughline.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that follows from something else: {@code mvn -Pwrite test} writes it anew, every other run compares it. */
public record WrittenFile(Path path) {

    /** Whether such files are written anew. */
    public static final boolean WRITING = "write".equals(System.getProperty("tests.documents"));

    /** Writes it where that is asked for; fails where it differs from what it should be, naming the first line. */
    public void holds(String text) {
        try {
            if (WRITING) {
                Files.writeString(path, text);
            }
            compare(
                    Files.exists(path) ? Files.readAllLines(path) : List.of(),
                    text.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void compare(List<String> kept, List<String> made) {
        int same = 0;
        while (same < kept.size() && same < made.size() && kept.get(same).equals(made.get(same))) {
            same++;
        }
        if (same < kept.size() || same < made.size()) {
            throw new AssertionError(
                    "%s, line %d, no longer follows from what it is made of:%n  kept  %s%n  made  %s%nRun mvn -Pwrite test and read the difference."
                            .formatted(path, same + 1, line(kept, same), line(made, same)));
        }
    }

    private static String line(List<String> lines, int number) {
        return number < lines.size() ? lines.get(number) : "(no such line)";
    }
}
