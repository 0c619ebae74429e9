package org.throughline.node.figure;

import java.util.stream.Stream;
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
}
