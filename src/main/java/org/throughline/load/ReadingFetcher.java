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
import org.throughline.load.inquiry.FurtherQuestion;
import org.throughline.load.inquiry.LinkById;
import org.throughline.load.inquiry.Listed;
import org.throughline.load.inquiry.NodeById;

/** A field of what a reading answers: a component of its record, or the nodes and citations that this names. */
final class ReadingFetcher implements LightFetcher {

    private final LightDataFetcher<?> component;
    private final IdsOfReadings named;

    ReadingFetcher(String name, IdsOfReadings named) {
        this((LightDataFetcher<?>) PropertyDataFetcher.fetching(name), named);
    }

    ReadingFetcher(LightDataFetcher<?> component, IdsOfReadings named) {
        this.component = component;
        this.named = named;
    }

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field, @Nullable Object source, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        @Nullable Object value = component.get(field, source, environment);
        return switch (value) {
            case NodeById node -> named.node(node, environment.get());
            case LinkById link -> named.link(link, environment.get());
            case Listed listed -> named.listed(listed, environment.get());
            case FurtherQuestion further -> further.answer(environment.get());
            case Cited cited -> named.evidence(cited, environment.get());
            case List<?> list
            when !list.isEmpty() && list.stream().allMatch(NodeById.class::isInstance) ->
                named.nodes(list.stream().map(NodeById.class::cast).toList(), environment.get());
            case List<?> list
            when !list.isEmpty() && list.stream().allMatch(ReadingFetcher::isNamed) ->
                named.each(list, environment.get());
            case null, default -> value;
        };
    }

    private static boolean isNamed(Object one) {
        return one instanceof NodeById || one instanceof LinkById;
    }
}
