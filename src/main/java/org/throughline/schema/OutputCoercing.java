package org.throughline.schema;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import java.util.Locale;

/** A scalar that is answered and never given. */
final class OutputCoercing implements Coercing<Object, Object> {

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        return value;
    }
}
