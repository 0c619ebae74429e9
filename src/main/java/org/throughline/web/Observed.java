package org.throughline.web;

import graphql.GraphQLError;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.throughline.fault.Code;
import org.throughline.fault.OneLine;
import org.throughline.kind.Chain;
import org.throughline.load.inquiry.Bill;
import org.throughline.log.RequestId;
import org.throughline.observe.Meters;
import reactor.core.publisher.Mono;

/** Counts every operation, and tells of slow ones in the log: what they cost and asked, and no value that was given. */
@Component
@Order(Observed.ORDER)
class Observed implements WebGraphQlInterceptor {

    static final int ORDER = -250;

    private static final Logger LOG = LoggerFactory.getLogger(Observed.class);

    private final Meters meters;
    private final long slow;
    private volatile boolean ready;

    Observed(Meters meters, OperationProperties properties) {
        this.meters = meters;
        this.slow = properties.slow().toNanos();
    }

    /** What the warm-up asks is slow for all to see. */
    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        ready = true;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.defer(() -> {
            long start = System.nanoTime();
            return chain.next(request).doOnNext(response -> answered(request, response, System.nanoTime() - start));
        });
    }

    private void answered(WebGraphQlRequest request, WebGraphQlResponse response, long nanoseconds) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        boolean ran = response.getExecutionResult().isDataPresent();
        meters.answered(outcome(ran, errors), nanoseconds);
        errors.forEach(error -> meters.refused(Code.of(error)));
        if (ready && nanoseconds >= slow) {
            RequestId.during(RequestId.in(request.getAttributes()), () -> tell(request, response, nanoseconds));
        }
    }

    private static Meters.Outcome outcome(boolean ran, List<GraphQLError> errors) {
        if (errors.isEmpty()) {
            return Meters.Outcome.ANSWERED;
        }
        return ran ? Meters.Outcome.PARTLY : Meters.Outcome.REFUSED;
    }

    private static boolean tell(WebGraphQlRequest request, WebGraphQlResponse response, long nanoseconds) {
        Bill bill = Bill.of(response.getExecutionInput().getGraphQLContext());
        LOG.info(
                "Slow: {} ms, cost {}, operation {}, document {}, errors {}, {} statements: {}; not answered: {}",
                Duration.ofNanos(nanoseconds).toMillis(),
                bill.cost().orElse(0),
                name(request.getOperationName()),
                DigestUtils.md5DigestAsHex(request.getDocument().getBytes(StandardCharsets.UTF_8)),
                response.getExecutionResult().getErrors().stream()
                        .map(Code::of)
                        .distinct()
                        .toList(),
                bill.entries().size(),
                statements(bill.entries()),
                bill.unanswered());
        return true;
    }

    private static String name(@Nullable String operation) {
        return operation == null ? "without a name" : "'" + OneLine.of(operation) + "'";
    }

    private static String statements(List<Bill.Entry> entries) {
        return entries.stream()
                .map(entry -> entry.statement() + " " + entry.time().toMillis() + " ms")
                .collect(Collectors.joining(", "));
    }
}
