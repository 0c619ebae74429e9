package org.throughline.edge.fact;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Figures, statements and gaps, seen from both ends. */
@Component
class FactFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Entity.figures", "fact/figures"),
                Field.of("Entity.statements", "fact/statements"),
                Field.of("Entity.gaps", "fact/gaps"),
                Field.of("Figure.about", "fact/of-figure"),
                Field.of("Statement.about", "fact/of-statement"),
                Field.of("Gap.about", "fact/of-gap"));
    }
}
