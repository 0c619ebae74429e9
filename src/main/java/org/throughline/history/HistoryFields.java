package org.throughline.history;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;
import org.throughline.field.Reader;
import org.throughline.load.inquiry.FurtherQuestion;

/** The history of entities, facts and relationships, by their ids. */
@Component
class HistoryFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.concat(
                Stream.of("Entity", "Fact").flatMap(type -> fields(type, Field::asked)),
                fields("Link", Field::askedOfComputed));
    }

    /** Makes a field of its coordinate and of what is asked of an id. */
    @FunctionalInterface
    private interface Making {
        Field field(String coordinate, Reader reader);
    }

    private static Stream<Field> fields(String type, Making making) {
        return Stream.of(
                making.field(type + ".history", reader(LedgerLoader::history)),
                making.field(type + ".updatedAt", reader(LedgerLoader::updatedAt)),
                making.field(type + ".updatedIn", reader(LedgerLoader::updatedIn)));
    }

    private static Reader reader(Function<String, FurtherQuestion> question) {
        return id -> question.apply((String) Objects.requireNonNull(id.getFirst()));
    }
}
