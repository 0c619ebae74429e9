package org.throughline.schema;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.judge.Judge;

/**
 * Documents that were parsed, validated and judged before, by their text. Bounded by all their characters together, a
 * short text counting as a longer one, so that their number is bounded too.
 */
@Component
class DocumentCache implements PreparsedDocumentProvider {

    private final Judge judge;
    private final Cache<String, PreparsedDocumentEntry> documents;

    DocumentCache(DocumentCacheProperties properties, Judge judge) {
        this.judge = judge;
        this.documents = Caffeine.newBuilder()
                .maximumWeight(properties.characters())
                .weigher((String text, PreparsedDocumentEntry _) -> Math.max(text.length(), properties.least()))
                .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        return CompletableFuture.completedFuture(judge.variables(judged(input, parseAndValidate), input));
    }

    private PreparsedDocumentEntry judged(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        @Nullable PreparsedDocumentEntry known = documents.getIfPresent(input.getQuery());
        if (known != null) {
            return known;
        }
        PreparsedDocumentEntry entry = judge.document(parseAndValidate.apply(input));
        documents.put(input.getQuery(), entry);
        return entry;
    }

    /** All characters that are kept, after what is too much has gone. */
    long weight() {
        documents.cleanUp();
        return documents.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }
}
