package org.throughline.document;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.access.Permission;
import org.throughline.judge.AskedIds;
import org.throughline.judge.IdLookup;
import org.throughline.judge.Judge;
import org.throughline.limit.Weighing;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Documents are parsed once, and what is kept of them stays small however many come. */
class DocumentCacheTests {

    private static final GraphQLError ANY =
            GraphqlErrorBuilder.newError().message("any").build();

    private static final IdLookup NOTHING_ELSE_MEANT = new IdLookup() {
        @Override
        public boolean isNeeded(AskedIds asked) {
            return false;
        }

        @Override
        public Mono<Map<String, String>> meant(AskedIds asked, GraphQLContext context) {
            return Mono.just(Map.of());
        }
    };

    private final AtomicInteger parsed = new AtomicInteger();
    private final DocumentProperties properties = new DocumentProperties(50_000, 500, 50_000, List.of(), false);
    private final DocumentCache cache = new DocumentCache(
            properties,
            new DocumentTexts(
                    new RegisteredDocuments(properties, new Examples(List.of()), new JsonMapper()), properties),
            new Judge(new StaticListableBeanFactory().getBeanProvider(GraphQlSource.class)),
            NOTHING_ELSE_MEANT,
            Permission.TO_READ,
            new StaticListableBeanFactory().getBeanProvider(Weighing.class));

    private void ask(String document) {
        ExecutionInput input = ExecutionInput.newExecutionInput(document).build();
        cache.getDocumentAsync(input, _ -> {
                    parsed.incrementAndGet();
                    return new PreparsedDocumentEntry(ANY);
                })
                .join();
    }

    @Test
    void theSameTextIsParsedOnce() {
        ask("{ __typename }");
        ask("{ __typename }");
        assertThat(parsed).hasValue(1);
    }

    @Test
    void tenThousandVariationsOfOneDocumentAreNotKept() {
        for (int number = 0; number < 10_000; number++) {
            ask("{ __typename } # " + number);
        }
        assertThat(cache.weight()).isBetween(500L, 50_000L);
    }

    @Test
    void longDocumentsCountForTheirLength() {
        for (int number = 0; number < 100; number++) {
            ask("{ __typename } #" + "x".repeat(20_000) + number);
        }
        assertThat(cache.weight()).isLessThanOrEqualTo(50_000);
    }
}
