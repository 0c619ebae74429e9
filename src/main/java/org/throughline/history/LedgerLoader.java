package org.throughline.history;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import org.throughline.graph.Finding;
import org.throughline.load.inquiry.FurtherQuestion;
import org.throughline.load.inquiry.Inquiry;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Asks the ledger for all that wait together: one statement for each page that is asked for, of however many things.
 */
@Component
class LedgerLoader {

    private static final String ENTRIES = "history";
    private static final String UPDATES = "updates";
    private static final String ROWS = "rows of revisions";

    private final Inquiry inquiry;

    LedgerLoader(Inquiry inquiry, BatchLoaderRegistry registry) {
        this.inquiry = inquiry;
        registry.<Entries, HistoryEntryConnection>forName(ENTRIES)
                .registerMappedBatchLoader(
                        (keys, loading) -> paged(keys, Entries::page, asked(loading), this::entries));
        registry.<Changes, RevisedRowConnection>forName(ROWS)
                .registerMappedBatchLoader((keys, loading) -> paged(keys, Changes::page, asked(loading), this::rows));
        registry.<String, Updated>forName(UPDATES)
                .registerMappedBatchLoader((keys, loading) -> updates(keys, asked(loading)));
    }

    private record Entries(String subject, EntryPage page) {}

    private record Changes(long revision, RowPage page) {}

    /** Which revision changed a thing last; null in each where none did. */
    private record Updated(long number, Instant at) {}

    static FurtherQuestion history(String subject) {
        return environment -> LedgerLoader.<Entries, HistoryEntryConnection>loader(ENTRIES, environment)
                .load(new Entries(subject, EntryPage.of(environment)));
    }

    static FurtherQuestion updatedAt(String subject) {
        return environment -> updated(subject, environment, Updated::at);
    }

    static FurtherQuestion updatedIn(String subject) {
        return environment -> updated(subject, environment, Updated::number);
    }

    /** Those rows of a revision that are chosen, read when they are asked for. */
    static FurtherQuestion changes(long revision, Chosen chosen) {
        return environment -> LedgerLoader.<Changes, RevisedRowConnection>loader(ROWS, environment)
                .load(new Changes(revision, RowPage.of(revision, chosen, environment)));
    }

    private static <V> CompletableFuture<V> updated(
            String subject, DataFetchingEnvironment environment, Function<Updated, V> part) {
        return LedgerLoader.<String, Updated>loader(UPDATES, environment)
                .load(subject)
                .thenApply(last -> last == null ? null : part.apply(last));
    }

    private static <K, V> DataLoader<K, V> loader(String name, DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getDataLoader(name));
    }

    private static GraphQLContext asked(org.dataloader.BatchLoaderEnvironment loading) {
        return Objects.requireNonNull((GraphQLContext) loading.getContext());
    }

    /** What answers the keys of one page. */
    @FunctionalInterface
    private interface Asking<K, P, V> {
        Mono<Map<K, V>> answers(P page, List<K> keys, GraphQLContext context);
    }

    private static <K, P, V> Mono<Map<K, V>> paged(
            Set<K> keys, Function<K, P> page, GraphQLContext context, Asking<K, P, V> asking) {
        return Flux.fromIterable(
                        keys.stream().collect(Collectors.groupingBy(page)).entrySet())
                .flatMap(alike -> asking.answers(alike.getKey(), alike.getValue(), context))
                .collect(HashMap::new, Map::putAll);
    }

    private Mono<Map<Entries, HistoryEntryConnection>> entries(
            EntryPage page, List<Entries> keys, GraphQLContext context) {
        List<String> subjects = keys.stream().map(Entries::subject).sorted().toList();
        return inquiry.rows(page.statement(), page.parameters(subjects), context)
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> new Entries(row.text("subject"), page), row -> entries(page, row))));
    }

    private static HistoryEntryConnection entries(EntryPage page, Finding row) {
        return page.page(
                row.rows("entries", HistoryEntry.HEADING).stream()
                        .map(HistoryEntry::of)
                        .toList(),
                row.number("total"));
    }

    private Mono<Map<Changes, RevisedRowConnection>> rows(RowPage page, List<Changes> keys, GraphQLContext context) {
        List<Long> revisions = keys.stream().map(Changes::revision).sorted().toList();
        return inquiry.rows("revision-changes", page.parameters(revisions), context)
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> new Changes(row.number("number"), page), row -> rows(page, row))));
    }

    private static RevisedRowConnection rows(RowPage page, Finding row) {
        return page.page(
                row.number("number"),
                row.rows("changes", RevisedRow.HEADING).stream()
                        .map(RevisedRow::of)
                        .toList(),
                row.number("total"));
    }

    private Mono<Map<String, Updated>> updates(Set<String> subjects, GraphQLContext context) {
        return inquiry.rows(
                        "history-updated",
                        Map.of("subjects", subjects.stream().sorted().toList()),
                        context)
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> row.text("subject"),
                                row -> new Updated(row.number("number"), Instant.ofEpochMilli(row.number("at"))))));
    }
}
