package org.throughline.node.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;
import org.throughline.field.NumberComparisons;
import org.throughline.field.StoredDate;
import org.throughline.money.Quantity;

/** Figures by id and as a list, and what each says. */
@Component
class FigureFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.always("Figure.factKind", "FIGURE"),
                Field.value(
                        "Figure.label",
                        FigureFields::label,
                        "measure",
                        "dateText",
                        "minimum",
                        "maximum",
                        "unit",
                        "qualifier"),
                Field.of("Query.figure", "figure/by-id"),
                Field.of("Query.figures", "figure/figures"),
                Field.value(
                        "Figure.value",
                        Quantity::read,
                        new NumberComparisons("valueOrder", "unit"),
                        "minimum",
                        "maximum",
                        "unit",
                        "qualifier"),
                Field.date("Figure.date", new StoredDate("dateText", "dateEarliest", "dateLatest")));
    }

    /** Such as "jobs: about 8,000" or "launched: 2019-09". */
    private static String label(List<? extends @Nullable Object> figure) {
        String measure =
                String.valueOf(figure.getFirst()).toLowerCase(Locale.ROOT).replace('_', ' ');
        @Nullable Object date = figure.get(1);
        @Nullable Quantity value = Quantity.read(figure.subList(2, figure.size()));
        return measure + ": " + (value == null ? date : value.text());
    }
}
