package org.throughline.web;

import java.time.Duration;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.throughline.kind.Chain;
import org.throughline.load.inquiry.Bill;
import reactor.core.publisher.Mono;

/** Tells with every answer how many statements it cost, how long they took, and how long it took in all. */
@Component
@Order(ServerTiming.ORDER)
class ServerTiming implements WebGraphQlInterceptor {

    static final String HEADER = "Server-Timing";
    static final int ORDER = -200;

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.defer(() -> {
            long start = System.nanoTime();
            return chain.next(request)
                    .doOnNext(response -> response.getResponseHeaders()
                            .set(HEADER, text(entries(response), Duration.ofNanos(System.nanoTime() - start))));
        });
    }

    private static List<Bill.Entry> entries(WebGraphQlResponse response) {
        return Bill.of(response.getExecutionInput().getGraphQLContext()).entries();
    }

    private static String text(List<Bill.Entry> entries, Duration total) {
        Duration database = entries.stream().map(Bill.Entry::time).reduce(Duration.ZERO, Duration::plus);
        return "statements;desc=\"" + entries.size() + "\";dur=" + milliseconds(database) + ", total;dur="
                + milliseconds(total);
    }

    /** To a tenth, without a formatter: it took a fiftieth of a small answer's time. */
    private static double milliseconds(Duration duration) {
        return Math.round(duration.toNanos() / 1e5) / 10.0;
    }
}
