package org.throughline.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;

/** Rows put aside in a file, in the order in which they came, so that memory holds none of them. */
final class Spool implements AutoCloseable {

    private static final int BUFFER = 256 * 1024;
    private static final int END = -1;

    private final List<Kind> kinds;
    private final List<String> names;
    private final Path file;
    private final DataOutputStream out;

    Spool(Kinds kinds) {
        this.kinds = kinds.stored().toList();
        this.names = this.kinds.stream().map(Kind::name).toList();
        try {
            this.file = Files.createTempFile("throughline-export", ".rows");
            this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        } catch (IOException full) {
            throw unwritable(full);
        }
    }

    void add(TextRow row) {
        try {
            out.writeInt(names.indexOf(row.kind().name()));
            for (String cell : row.cells()) {
                byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        } catch (IOException full) {
            throw unwritable(full);
        }
    }

    /** Nothing more is added. */
    void end() {
        try {
            out.writeInt(END);
            out.close();
        } catch (IOException full) {
            throw unwritable(full);
        }
    }

    void each(Consumer<TextRow> row) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            for (int kind = in.readInt(); kind != END; kind = in.readInt()) {
                row.accept(read(in, kinds.get(kind)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Rows that were put aside could not be read", unreadable);
        }
    }

    private static TextRow read(DataInputStream in, Kind kind) throws IOException {
        List<String> cells = new ArrayList<>(kind.columns().size());
        for (int column = 0; column < kind.columns().size(); column++) {
            cells.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        return new TextRow(kind, cells);
    }

    @Override
    public void close() {
        try (out) {
            Files.deleteIfExists(file);
        } catch (IOException unwritable) {
            throw unwritable(unwritable);
        }
    }

    private static UncheckedIOException unwritable(IOException cause) {
        return new UncheckedIOException("Rows could not be put aside in the folder for temporary files", cause);
    }
}
