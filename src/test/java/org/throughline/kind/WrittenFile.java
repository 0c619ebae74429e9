package org.throughline.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that follows from something else: {@code mvn -Pwrite test} writes it anew, and every other run compares it.
 */
public record WrittenFile(Path path) {

    private static final boolean WRITING = "write".equals(System.getProperty("throughline.documents"));

    /** Writes it where that is asked for; fails where it differs from what it should be, naming the first line. */
    public void holds(String text) throws IOException {
        if (WRITING) {
            Files.writeString(path, text);
        }
        assertThat(Files.readAllLines(path))
                .as("%s does not follow from what it is made of: run mvn -Pwrite test and read the difference", path)
                .isEqualTo(text.lines().toList());
    }
}
