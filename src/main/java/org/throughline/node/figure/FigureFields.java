package org.throughline.node.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.date.PartialDate;
import org.throughline.field.CountedUnit;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;
import org.throughline.field.NumberComparisons;
import org.throughline.field.StoredDate;
import org.throughline.money.Quantity;

/** Figures by id and as a list, and what each says. */
@Component
class FigureFields implements FieldSource {

    private static final Map<String, String> LETTERS = Map.of("DAY", "D", "WEEK", "W", "MONTH", "M", "YEAR", "Y");

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
                        new NumberComparisons("valueOrder", "unit", CountedUnit::of),
                        "minimum",
                        "maximum",
                        "unit",
                        "qualifier"),
                Field.value("Figure.duration", FigureFields::duration, "minimum", "maximum", "unit"),
                Field.date("Figure.date", new StoredDate("dateText", "dateEarliest", "dateLatest")));
    }

    /**
     * A length of time as statements and awards have it, such as P12M; null for any other number, and one in bounds.
     */
    private static @Nullable String duration(List<? extends @Nullable Object> figure) {
        @Nullable Object length = figure.getFirst();
        boolean one = length != null && length.equals(figure.get(1));
        @Nullable String unit = LETTERS.get(String.valueOf(figure.get(2)));
        return one && unit != null ? "P" + length + unit : null;
    }

    /** Such as "jobs: about 8,000", "launched: September 2019", or "launched" alone where no day is told. */
    private static String label(List<? extends @Nullable Object> figure) {
        String measure =
                String.valueOf(figure.getFirst()).toLowerCase(Locale.ROOT).replace('_', ' ');
        @Nullable Object date = figure.get(1);
        @Nullable Quantity value = Quantity.read(figure.subList(2, figure.size()));
        if (value != null) {
            return measure + ": " + value.text();
        }
        return date == null
                ? measure
                : measure + ": " + PartialDate.parse((String) date).text();
    }
}
