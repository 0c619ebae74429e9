package org.throughline.limit;

import graphql.GraphQLContext;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.kind.Chain;
import org.throughline.load.inquiry.Bill;
import org.throughline.log.Recurring;
import org.throughline.log.RequestId;
import org.throughline.observe.DatabaseWatch;
import org.throughline.stream.EventAnswers;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/** Ends a request, and all its statements in the database, when its time is up or its client leaves. */
@Component
@Order(Deadline.ORDER)
class Deadline implements WebGraphQlInterceptor {

    static final int ORDER = 100;

    private static final Logger LOG = LoggerFactory.getLogger(Deadline.class);

    private final Limits limits;
    private final DatabaseWatch database;
    private final Recurring hanging = new Recurring(LOG);

    Deadline(Limits limits, DatabaseWatch database) {
        this.limits = limits;
        this.database = database;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.defer(() -> {
            Bill bill = new Bill();
            request.configureExecutionInput((_, input) ->
                    input.locale(Locale.UK).graphQLContext(known(request, bill)).build());
            return chain.next(request)
                    .timeout(limits.time())
                    .onErrorMap(TimeoutException.class, timeout -> late(request, bill, timeout))
                    .map(Deadline::ended)
                    .doFinally(end -> {
                        if (end != SignalType.ON_COMPLETE) {
                            bill.end();
                        }
                    });
        });
    }

    /** What answers a subscription goes on until its client leaves. */
    private static WebGraphQlResponse ended(WebGraphQlResponse response) {
        GraphQLContext context = response.getExecutionInput().getGraphQLContext();
        if (EventAnswers.are(response)) {
            return EventAnswers.each(
                    response, events -> events.doFinally(_ -> Bill.of(context).end()));
        }
        Bill.of(context).end();
        return response;
    }

    private static Map<?, Object> known(WebGraphQlRequest request, Bill bill) {
        @Nullable String id = RequestId.in(request.getAttributes());
        return id == null ? Map.of(Bill.class, bill) : Map.of(Bill.class, bill, RequestId.KEY, id);
    }

    private Fault late(WebGraphQlRequest request, Bill bill, TimeoutException timeout) {
        Fault told = database.answers()
                ? dear(bill, timeout)
                : RequestId.during(RequestId.in(request.getAttributes()), () -> hung(bill, timeout));
        return told.at(bill.where());
    }

    private Fault dear(Bill bill, TimeoutException timeout) {
        String told = bill.isChanging()
                ? "The change took longer than %d ms, and may be made all the same: send it again with its key, or look for it in 'revisions' where it has none."
                : "The answer took longer than %d ms: ask for fewer levels or smaller pages.";
        return new Fault(Code.DEADLINE, told.formatted(limits.time().toMillis()), timeout);
    }

    /** The question is not to blame for a database that answers nobody. */
    private Fault hung(Bill bill, TimeoutException timeout) {
        hanging.warn(() -> "The database hangs, nothing came within %d ms of: %s"
                .formatted(limits.time().toMillis(), bill.unanswered()));
        return new Fault(Code.UNAVAILABLE, "The database does not answer: try again in a moment.", timeout);
    }
}
