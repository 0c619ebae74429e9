package org.throughline.load;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.date.PartialDate;
import org.throughline.field.Field;

/** A field that nobody registered is the stored property of its name; a partial date is three of them. */
final class StoredValue {

    private StoredValue() {}

    static Field.Source of(GraphQLFieldDefinition field) {
        String name = field.getName();
        String type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
        return type.equals("PartialDate")
                ? new Field.Value(StoredValue::partialDate, List.of(name))
                : new Field.Stored(name);
    }

    private static @Nullable PartialDate partialDate(List<Object> properties) {
        @Nullable Object text = properties.getFirst();
        return text == null ? null : PartialDate.parse((String) text);
    }
}
