package org.throughline.reading.meta;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.field.Field;
import org.throughline.field.FieldSource;
import org.throughline.revision.ApiVersion;

/** The versions of the schema and of the data. */
@Component
class MetaFields implements FieldSource {

    @Override
    public Stream<Field> fields() {
        return Stream.of(
                Field.of("Query.meta", "meta/release"),
                Field.value("Meta.apiVersion", _ -> ApiVersion.CURRENT),
                Field.stored("Meta.dataVersion", "dataVersion"),
                Field.computed("Meta.revision"),
                Field.derived("Meta.packages", told -> LoadedPackage.all(told.getFirst()), "packages"));
    }
}
