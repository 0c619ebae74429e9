package org.throughline.load.inquiry;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;

/** A part of what a reading answers that has arguments of its own: it is asked for where it is selected. */
@FunctionalInterface
public interface FurtherQuestion {

    CompletableFuture<?> answer(DataFetchingEnvironment environment);
}
