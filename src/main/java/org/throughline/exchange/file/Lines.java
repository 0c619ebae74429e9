package org.throughline.exchange.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** The lines of a file of values between commas, one after the other, each within bounds. */
public record Lines(Delivery delivery) {

    private static final int COLUMNS = 100;
    private static final int FIELD = 4_096;
    private static final int LINE = 16_384;
    private static final int BUFFER = 65_536;
    private static final int MARK = 0xfeff;

    /** A line with its number and its cells. */
    public record Line(long number, List<String> cells) {}

    /** Hands on each; the file has been judged whole before the first. */
    public void each(Consumer<Line> taken) {
        Charset encoding = Encoding.of(delivery);
        long[] last = {0};
        try (InputStream bytes = delivery.open();
                CsvReader<CsvRecord> csv = reader(bytes, encoding)) {
            for (Iterator<CsvRecord> records = csv.iterator(); records.hasNext(); ) {
                CsvRecord record = records.next();
                last[0] = record.getStartingLineNumber();
                taken.accept(new Line(last[0], record.getFields()));
            }
        } catch (CsvParseException unreadable) {
            throw new FileRefused(
                    "%s, behind line %d: a line of more than %,d characters or %d cells, a cell of more than %,d characters, or a quote that is not closed: give the file as it is published."
                            .formatted(delivery.name(), last[0], LINE, COLUMNS, FIELD),
                    unreadable);
        } catch (IOException unreadable) {
            throw delivery.unreadable(unreadable);
        }
    }

    private static CsvReader<CsvRecord> reader(InputStream bytes, Charset encoding) throws IOException {
        InputStreamReader text = new InputStreamReader(bytes, encoding);
        PushbackReader marked = new PushbackReader(text);
        int first = marked.read();
        if (first >= 0 && first != MARK) {
            marked.unread(first);
        }
        return CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(BUFFER)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(COLUMNS)
                                .maxFieldSize(FIELD)
                                .maxRecordSize(LINE)
                                .build(),
                        marked);
    }
}
