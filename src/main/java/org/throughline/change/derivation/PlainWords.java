package org.throughline.change.derivation;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.kind.Column;
import org.throughline.kind.Kind;
import org.throughline.name.Unaccented;

/** The words by which what is said is found where they are not those that are written: without accents, as words. */
final class PlainWords implements Derivation {

    @Override
    public boolean concerns(Kind kind) {
        return !kind.worded().isEmpty();
    }

    @Override
    public void derive(Row row, Universe universe, RowValues values) {
        String plain = row.kind().worded().stream()
                .flatMap(column -> plain(column, row.value(column.name())))
                .collect(Collectors.joining(" "));
        values.put(Column.PLAIN_WORDS, plain.isEmpty() ? null : plain);
    }

    private static Stream<String> plain(Column column, @Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Number number -> Stream.of(column.worded(number), number.toString());
            default -> {
                String plain = Unaccented.of(column.worded(value));
                yield plain.equalsIgnoreCase(Objects.toString(value)) ? Stream.empty() : Stream.of(plain);
            }
        };
    }
}
