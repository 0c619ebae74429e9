package org.throughline.bench.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as the importer reads it; an empty cell is a property that is absent. */
final class CsvFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final OutputStream file;
    private final byte[] buffer = new byte[BUFFER];
    private int used;
    private boolean started;

    CsvFile(Path path, List<String> header) {
        try {
            this.file = Files.newOutputStream(path);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    path + " cannot be written: free the disk or name another folder", unwritable);
        }
        header.forEach(this::text);
        end();
    }

    /** Texts hold neither commas nor quotes, so that none needs quoting. */
    CsvFile text(@Nullable String text) {
        separate();
        return text == null ? this : append(text);
    }

    CsvFile number(@Nullable Long number) {
        return text(number == null ? null : number.toString());
    }

    CsvFile number(long number) {
        return text(Long.toString(number));
    }

    CsvFile flag(boolean flag) {
        return text(flag ? "true" : "false");
    }

    void end() {
        append("\n");
        started = false;
    }

    @Override
    public void close() {
        try (file) {
            file.write(buffer, 0, used);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void separate() {
        if (started) {
            append(",");
        }
        started = true;
    }

    private CsvFile append(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (used + bytes.length > BUFFER) {
            flush();
        }
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
        return this;
    }

    private void flush() {
        try {
            file.write(buffer, 0, used);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        used = 0;
    }
}
