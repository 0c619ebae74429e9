package org.throughline.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.kind.Column;
import org.throughline.kind.ColumnType;
import org.throughline.kind.Kind;
import org.throughline.name.Formula;

/** Writes rows as the tables of a data package, one after the other, as they come. */
final class CsvTables implements AutoCloseable {

    /** Where a table is written. */
    interface Opening {
        OutputStream of(Kind kind) throws IOException;
    }

    private final Opening opening;
    private @Nullable Kind kind;
    private @Nullable CsvWriter csv;

    CsvTables(Opening opening) {
        this.opening = opening;
    }

    /** A writer of lines that stand in UTF-8, which does not close what it writes to. */
    static CsvWriter lines(OutputStream out) {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void add(TextRow row) {
        table(row.kind()).writeRecord(cells(row));
    }

    private CsvWriter table(Kind asked) {
        if (csv == null || kind == null || !asked.name().equals(kind.name())) {
            close();
            try {
                csv = lines(opening.of(asked));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
            kind = asked;
            csv.writeRecord(asked.columns().stream().map(Column::name).toList());
        }
        return csv;
    }

    private static List<String> cells(TextRow row) {
        List<Column> columns = row.kind().columns();
        return IntStream.range(0, columns.size())
                .mapToObj(position -> cell(columns.get(position), row.cells().get(position)))
                .toList();
    }

    private static String cell(Column column, String text) {
        return column.type() == ColumnType.TEXT ? Formula.quoted(text) : text;
    }

    /** The table that is being written is whole. */
    @Override
    public void close() {
        if (csv != null) {
            try {
                csv.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
