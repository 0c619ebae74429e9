package org.throughline.load.plan;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import org.throughline.field.Field;
import org.throughline.field.StoredDate;

/** A field that nobody registered is the stored property of its name; a partial date is several of them. */
final class StoredValue {

    private StoredValue() {}

    static Field.Source of(GraphQLFieldDefinition field) {
        String name = field.getName();
        String type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
        return type.equals("PartialDate") ? StoredDate.named(name).source() : new Field.Stored(name);
    }
}
