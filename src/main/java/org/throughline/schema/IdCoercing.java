package org.throughline.schema;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.judge.ForeignIds;

/** Ids as the engine reads them, each as what it means in its request. */
final class IdCoercing implements Coercing<Object, Object> {

    private static final Coercing<?, ?> ENGINES = Scalars.GraphQLID.getCoercing();

    @Override
    public @Nullable Object serialize(Object value, GraphQLContext context, Locale locale) {
        return ENGINES.serialize(value, context, locale);
    }

    @Override
    public @Nullable Object parseValue(Object input, GraphQLContext context, Locale locale) {
        return meant(ENGINES.parseValue(input, context, locale), context);
    }

    @Override
    public @Nullable Object parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return meant(ENGINES.parseLiteral(input, variables, context, locale), context);
    }

    private static @Nullable Object meant(@Nullable Object id, GraphQLContext context) {
        return id == null ? null : ForeignIds.meant(id, context);
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return ENGINES.valueToLiteral(input, context, locale);
    }
}
