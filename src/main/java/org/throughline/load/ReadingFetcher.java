package org.throughline.load;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import graphql.schema.PropertyDataFetcher;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.load.answer.LightFetcher;
import org.throughline.load.inquiry.Cited;
import org.throughline.load.inquiry.Listed;
import org.throughline.load.inquiry.Reference;

/** A field of what a reading answers: a component of its record, or the nodes and citations that this names. */
final class ReadingFetcher implements LightFetcher {

    private final LightDataFetcher<?> component;
    private final References references;

    ReadingFetcher(String name, References references) {
        this.component = (LightDataFetcher<?>) PropertyDataFetcher.fetching(name);
        this.references = references;
    }

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field, @Nullable Object source, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        @Nullable Object value = component.get(field, source, environment);
        return switch (value) {
            case Reference reference -> references.node(reference, environment.get());
            case Listed listed -> references.listed(listed, environment.get());
            case Cited cited -> references.evidence(cited, environment.get());
            case List<?> list
            when !list.isEmpty() && list.getFirst() instanceof Reference ->
                references.nodes(list.stream().map(Reference.class::cast).toList(), environment.get());
            case null, default -> value;
        };
    }
}
