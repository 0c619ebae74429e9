package org.throughline.node.statement;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** Statements by id and as a list. */
@Component
class StatementFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.always("Statement.factKind", "STATEMENT"),
                Field.label("Statement", "text"),
                Field.of("Query.statement", "statement/by-id"),
                Field.of("Query.statements", "statement/statements"));
    }
}
