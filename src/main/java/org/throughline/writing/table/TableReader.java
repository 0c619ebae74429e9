package org.throughline.writing.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.name.Checksum;

/** Takes one file apart into rows, strictly. */
public final class TableReader {

    private final Table table;
    private final Problems problems;

    public TableReader(Table table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    public TableContent read(byte[] bytes) {
        Optional<List<Row>> rows = new FileText(table, problems)
                .of(bytes)
                .filter(text -> new Quoting(table, problems).sound(text))
                .flatMap(this::records)
                .flatMap(this::rows);
        String checksum = new Checksum().add(bytes).hex(64);
        return new TableContent(table, rows.orElse(List.of()), rows.isPresent(), checksum);
    }

    private Optional<List<CsvRecord>> records(String text) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            return Optional.of(csv.stream().toList());
        } catch (CsvParseException unreadable) {
            problems.add(table.line(1), "not a CSV file: " + unreadable.getMessage());
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<List<Row>> rows(List<CsvRecord> records) {
        List<String> names = records.isEmpty() ? List.of() : records.getFirst().getFields();
        Table headed = table.headed(names);
        if (names.equals(headed.columnNames())) {
            return Optional.of(records.stream()
                    .skip(1)
                    .map(found ->
                            new RowReader(headed, found.getStartingLineNumber(), problems).read(found.getFields()))
                    .toList());
        }
        problems.add(
                table.line(1), "the columns are not those asked for: write " + String.join(",", table.columnNames()));
        return Optional.empty();
    }
}
