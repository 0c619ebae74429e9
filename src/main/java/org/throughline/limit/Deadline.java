package org.throughline.limit;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.load.inquiry.Bill;
import reactor.core.publisher.Mono;

/** Ends a request, and all its statements in the database, when its time is up or its client leaves. */
@Component
@Order(Deadline.ORDER)
class Deadline implements WebGraphQlInterceptor {

    static final int ORDER = 100;

    private final Limits limits;

    Deadline(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.defer(() -> {
            Bill bill = new Bill();
            request.configureExecutionInput((_, input) -> input.locale(Locale.UK)
                    .graphQLContext(Map.of(Bill.class, bill))
                    .build());
            return chain.next(request)
                    .timeout(limits.time())
                    .onErrorMap(TimeoutException.class, this::late)
                    .doFinally(_ -> bill.end());
        });
    }

    private Fault late(TimeoutException timeout) {
        return new Fault(
                Code.DEADLINE,
                "The answer took longer than %d ms: ask for fewer levels or smaller pages."
                        .formatted(limits.time().toMillis()),
                timeout);
    }
}
