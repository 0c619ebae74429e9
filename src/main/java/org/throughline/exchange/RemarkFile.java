package org.throughline.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.throughline.exchange.file.FileRefused;
import org.throughline.name.Formula;

/**
 * What a person should look at, as a table whose texts no spreadsheet runs; no file where there is nothing, and no more
 * than a person reads.
 */
final class RemarkFile implements AutoCloseable {

    private static final int MOST = 100_000;

    private final Path path;
    private final String left;
    private final String[] headings;
    private @Nullable CsvWriter writer;
    private int written;

    /** @param left what of the import stays if it ends here, as a clause */
    RemarkFile(Path path, String left, String... headings) {
        this.path = path;
        this.left = left;
        this.headings = headings;
    }

    /** @throws FileRefused where there is no room for it, or no folder */
    void write(String... cells) {
        try {
            if (written < MOST) {
                opened().writeRecord(Arrays.stream(cells).map(Formula::quoted).toArray(String[]::new));
                written++;
            }
        } catch (IOException | UncheckedIOException full) {
            throw unwritable(full);
        }
    }

    private CsvWriter opened() throws IOException {
        CsvWriter open = writer;
        if (open == null) {
            open = begun();
            writer = open;
        }
        return open;
    }

    private CsvWriter begun() throws IOException {
        CsvWriter begun = CsvWriter.builder().build(path);
        begun.writeRecord(headings);
        return begun;
    }

    private FileRefused unwritable(Exception full) {
        return new FileRefused(
                "%s cannot be written: make room, or name another file; %s.".formatted(path, left), full);
    }

    @Override
    public void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException | UncheckedIOException full) {
            throw unwritable(full);
        }
    }
}
