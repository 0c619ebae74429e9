package org.throughline.load.answer;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.LightDataFetcher;
import org.jspecify.annotations.Nullable;

/** Asks the plan and the parts of an answer, without the engine's wrapping. */
@FunctionalInterface
public interface LightFetcher extends LightDataFetcher<@Nullable Object> {

    @Override
    default @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }
}
