package org.throughline.schema;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import java.util.Locale;

/** Values that are told as they are; none is ever given. */
final class JsonCoercing implements Coercing<Object, Object> {

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        return value;
    }
}
