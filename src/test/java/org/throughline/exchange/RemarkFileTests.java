package org.throughline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.exchange.file.FileRefused;

/** What a person should look at is written whole, or it is told that it is not. */
class RemarkFileTests {

    private static final Path FULL = Path.of("/dev/full");
    private static final String LEFT = "nothing was written";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whatASpreadsheetWouldRunStaysText() throws IOException {
        Path path = folder.resolve("doubtful.csv");
        try (RemarkFile file = new RemarkFile(path, LEFT, "name", "called")) {
            file.write("=HYPERLINK(1)", "@SUM Pimm");
            file.write("O'Hara", "'quoted'");
        }
        assertThat(Files.readAllLines(path))
                .containsExactly("name,called", "'=HYPERLINK(1),'@SUM Pimm", "O'Hara,'quoted'");
    }

    @Test
    void thereIsNoFileWhereThereIsNothingToLookAt() {
        Path path = folder.resolve("refused.csv");
        new RemarkFile(path, LEFT, "line").close();
        assertThat(path).doesNotExist();
    }

    @Test
    void cellsStandUnderTheirHeadings() throws IOException {
        Path path = folder.resolve("refused.csv");
        try (RemarkFile file = new RemarkFile(path, LEFT, "line", "reason")) {
            file.write("1", "none, at all");
        }
        assertThat(Files.readAllLines(path)).containsExactly("line,reason", "1,\"none, at all\"");
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Path path = folder.resolve("none").resolve("refused.csv");
        try (RemarkFile file = new RemarkFile(path, LEFT, "line")) {
            assertThatExceptionOfType(FileRefused.class)
                    .isThrownBy(() -> file.write("1"))
                    .withMessage(path + " cannot be written: make room, or name another file; nothing was written.");
        }
    }

    @Test
    void aDiskThatIsFullIsTold() {
        assumeTrue(Files.exists(FULL), "No device here is always full");
        RemarkFile file = new RemarkFile(FULL, LEFT, "line");
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> {
                    file.write("1");
                    file.close();
                })
                .withMessageStartingWith(FULL + " cannot be written");
    }
}
