package org.throughline.reading.meta;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;

/** The versions of the schema and of the data. */
@Component
class MetaFields implements FieldSource {

    static final String API_VERSION = "0.2.0";

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Query.meta", "meta/release"),
                Field.value("Meta.apiVersion", _ -> API_VERSION),
                Field.stored("Meta.dataVersion", "dataVersion"));
    }
}
