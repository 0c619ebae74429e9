package org.throughline.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.throughline.access.Claim;
import org.throughline.access.Rights;
import org.throughline.fault.Fault;
import org.throughline.judge.AskedIds;
import org.throughline.judge.ForeignIds;
import org.throughline.judge.IdLookup;
import org.throughline.judge.Judge;
import org.throughline.limit.Weighing;
import org.throughline.load.inquiry.Perishable;

/**
 * Documents that were parsed, validated and judged before, by their text. Bounded by all their characters together, a
 * short text counting as a longer one, so that their number is bounded too; those that are registered stay.
 */
@Component
class DocumentCache implements PreparsedDocumentProvider {

    private final DocumentTexts texts;
    private final Judge judge;
    private final IdLookup ids;
    private final Rights rights;
    private final ObjectProvider<Weighing> weighing;
    private final Map<String, PreparsedDocumentEntry> registered = new ConcurrentHashMap<>();
    private final Cache<String, PreparsedDocumentEntry> documents;

    DocumentCache(
            DocumentProperties properties,
            DocumentTexts texts,
            Judge judge,
            IdLookup ids,
            Rights rights,
            ObjectProvider<Weighing> weighing) {
        this.texts = texts;
        this.judge = judge;
        this.ids = ids;
        this.rights = rights;
        this.weighing = weighing;
        this.documents = Caffeine.newBuilder()
                .maximumWeight(properties.characters())
                .weigher((String text, PreparsedDocumentEntry _) -> Math.max(text.length(), properties.least()))
                .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparsedDocumentEntry entry = entry(input, parseAndValidate);
        AskedIds asked = judge.ids(entry, input);
        return ids.isNeeded(asked) && isAllowed(entry, input)
                ? known(asked, entry, input)
                : CompletableFuture.completedFuture(entry);
    }

    /** Nothing is looked up for what will be refused. */
    private boolean isAllowed(PreparsedDocumentEntry entry, ExecutionInput input) {
        return weighing.stream()
                .allMatch(limit -> limit.allows(
                        entry.getDocument(), input.getOperationName(), input.getRawVariables(), judge.schema()));
    }

    /** The same, when it is known what these ids mean. */
    private CompletableFuture<PreparsedDocumentEntry> known(
            AskedIds asked, PreparsedDocumentEntry entry, ExecutionInput input) {
        GraphQLContext context = input.getGraphQLContext();
        return ids.meant(asked, context)
                .doOnNext(meant -> ForeignIds.mean(meant, context))
                .toFuture()
                .thenApply(_ -> entry);
    }

    private PreparsedDocumentEntry entry(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        try {
            String text = texts.of(Named.of(input));
            PreparsedDocumentEntry entry = judged(text, input, parseAndValidate);
            Wish.of(input).check(entry.getDocument(), input.getOperationName());
            @Nullable Claim claim = judge.claim(entry, input);
            if (claim != null) {
                rights.require(claim, input.getGraphQLContext());
                keptByNobody(claim, input.getGraphQLContext());
            }
            return judge.variables(entry, input);
        } catch (Fault fault) {
            return new PreparsedDocumentEntry(fault.error());
        }
    }

    private static void keptByNobody(Claim claim, GraphQLContext context) {
        if (claim.isForOne()) {
            Perishable.of(context).beForOne();
        }
    }

    private PreparsedDocumentEntry judged(
            String text, ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        @Nullable PreparsedDocumentEntry stays = registered.get(text);
        @Nullable PreparsedDocumentEntry known = stays == null ? documents.getIfPresent(text) : stays;
        if (known != null) {
            return known;
        }
        PreparsedDocumentEntry entry =
                judge.document(parseAndValidate.apply(input.transform(sent -> sent.query(text))));
        documents.put(text, entry);
        return entry;
    }

    /** From now on the document of this text is neither parsed nor judged again. */
    void keep(String text, PreparsedDocumentEntry entry) {
        registered.put(text, entry);
    }

    /** All characters that are kept, after what is too much has gone. */
    long weight() {
        documents.cleanUp();
        return documents.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }
}
