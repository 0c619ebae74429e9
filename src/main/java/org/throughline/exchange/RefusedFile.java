package org.throughline.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.exchange.register.Refused;

/** Lines that were refused, as a table; none where none was, and no more than a person reads. */
final class RefusedFile implements Consumer<Refused>, AutoCloseable {

    private static final int MOST = 100_000;

    private final Path path;
    private @Nullable CsvWriter writer;
    private int written;

    RefusedFile(Path path) {
        this.path = path;
    }

    @Override
    public void accept(Refused refused) {
        if (written < MOST) {
            opened().writeRecord(refused.file(), Long.toString(refused.line()), refused.reason());
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
            begun.writeRecord("file", "line", "reason");
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
