package org.throughline.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a person should look at, as a table; no file where there is nothing, and no more than a person reads. */
final class RemarkFile implements AutoCloseable {

    private static final int MOST = 100_000;

    private final Path path;
    private final String[] headings;
    private @Nullable CsvWriter writer;
    private int written;

    RemarkFile(Path path, String... headings) {
        this.path = path;
        this.headings = headings;
    }

    void write(String... cells) {
        if (written < MOST) {
            opened().writeRecord(cells);
            written++;
        }
    }

    private CsvWriter opened() {
        CsvWriter open = writer;
        if (open == null) {
            open = begun();
            writer = open;
        }
        return open;
    }

    private CsvWriter begun() {
        try {
            CsvWriter begun = CsvWriter.builder().build(path);
            begun.writeRecord(headings);
            return begun;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
