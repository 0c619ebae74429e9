package org.throughline.live;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.fault.Whereabouts;
import org.throughline.history.Chosen;
import org.throughline.history.LedgerFeed;
import org.throughline.history.ToldRevision;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.load.inquiry.Bill;
import org.throughline.load.inquiry.Inquiry;
import org.throughline.name.Nearest;
import org.throughline.page.PageRequest;
import org.throughline.revision.PresentRevision;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The entry points of what changes. */
@Controller
class LiveController {

    private final Tail tail;
    private final LedgerFeed ledger;
    private final Inquiry inquiry;
    private final PresentRevision present;
    private final List<String> tables;

    LiveController(Tail tail, LedgerFeed ledger, Inquiry inquiry, PresentRevision present, Kinds kinds) {
        this.tail = tail;
        this.inquiry = inquiry;
        this.ledger = ledger;
        this.present = present;
        this.tables = kinds.stored().map(Kind::name).sorted().toList();
    }

    @SubscriptionMapping("changes")
    Flux<ToldRevision> follow(
            @Argument @Nullable List<String> of,
            @Argument @Nullable List<String> kinds,
            @Argument @Nullable Long after,
            DataFetchingEnvironment environment) {
        return Flux.defer(() -> (after == null ? Mono.<Void>empty() : reached(after))
                        .thenMany(behind(after, of, kinds, environment.getGraphQlContext())))
                .onErrorMap(Fault.class, fault -> fault.at(Whereabouts.of(environment)))
                .doOnNext(_ -> renew(environment));
    }

    /** Where an id that was asked for leads elsewhere from a revision on, whoever listens is led there too. */
    private Flux<ToldRevision> behind(
            @Nullable Long after, @Nullable List<String> of, @Nullable List<String> kinds, GraphQLContext context) {
        return chosen(of, kinds, context)
                .flatMapMany(chosen -> tail.behind(after, chosen))
                .takeUntil(FollowedRevision::leading)
                .concatMap(
                        heard -> Flux.concat(
                                Mono.justOrEmpty(heard.told()),
                                heard.leading() ? behind(heard.number(), of, kinds, context) : Mono.empty()),
                        0);
    }

    @QueryMapping("changes")
    Mono<Changes> poll(
            @Argument @Nullable List<String> of,
            @Argument @Nullable List<String> kinds,
            @Argument long after,
            @Argument int first,
            GraphQLContext context) {
        PageRequest.of(Map.of("first", first), first);
        return reached(after)
                .then(chosen(of, kinds, context))
                .flatMap(chosen -> new Poll(ledger, after, chosen, first).changes(context));
    }

    /** Who waits behind a revision that is not there, such as one of another graph, would never hear of anything. */
    private Mono<Void> reached(long after) {
        if (after < 0) {
            throw new Fault(Code.BAD_ARGUMENT, "'after' is the number of a revision, or 0 for all.");
        }
        return after == 0 ? Mono.empty() : present.reached(after);
    }

    /** Who knows something by the id of what was merged into it hears of both. */
    private Mono<Chosen> chosen(@Nullable List<String> of, @Nullable List<String> kinds, GraphQLContext context) {
        if (kinds != null) {
            kinds.forEach(this::requireTable);
        }
        return of == null || of.isEmpty()
                ? Mono.just(new Chosen(of, kinds))
                : inquiry.rows("ids-led", Map.of("ids", of), context)
                        .map(rows -> Stream.concat(of.stream(), rows.stream().map(row -> row.text("id")))
                                .distinct()
                                .toList())
                        .map(all -> new Chosen(all, kinds));
    }

    private void requireTable(String name) {
        if (!tables.contains(name)) {
            List<String> near = Nearest.of(name, tables);
            throw new Fault(
                    Code.BAD_ARGUMENT,
                    "'kinds' names tables: %s %s."
                            .formatted(
                                    near.isEmpty() ? "there are" : "perhaps",
                                    String.join(", ", near.isEmpty() ? tables : near)));
        }
    }

    /** Each event is an answer of its own: what was loaded for the one before may be another now. */
    private static void renew(DataFetchingEnvironment environment) {
        GraphQLContext context = environment.getGraphQlContext();
        context.put(Bill.class, Bill.of(context).next());
        environment.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
    }
}
