package org.throughline.limit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.throughline.caller.Caller;
import org.throughline.load.inquiry.Bill;
import org.throughline.stream.EventAnswers;
import reactor.core.publisher.Mono;

/**
 * Notes who asks, and tells what it cost: what is left of the budget in the headers of the IETF's draft, the cost of
 * the operation in {@code extensions.cost} where the request's own extensions ask for it, in the form that Shopify's
 * clients know.
 */
@Component
@Order(Spending.ORDER)
class Spending implements WebGraphQlInterceptor {

    /** Around what ends a request in time, within what makes errors of faults. */
    static final int ORDER = 50;

    private static final String COST = "cost";
    private static final String POLICY = "RateLimit-Policy";
    private static final String STANDING = "RateLimit";

    private final Budgets budgets;
    private final Limits limits;

    Spending(Budgets budgets, Limits limits) {
        this.budgets = budgets;
        this.limits = limits;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.defer(() -> {
            Caller caller = Caller.of(request.getRemoteAddress());
            if (budgets.isCounted()) {
                budgets.requireAny(caller);
            }
            request.configureExecutionInput((_, input) ->
                    input.graphQLContext(Map.of(Caller.class, caller)).build());
            return chain.next(request).map(response -> told(request, response, caller));
        });
    }

    private WebGraphQlResponse told(WebGraphQlRequest request, WebGraphQlResponse response, Caller caller) {
        OptionalLong cost =
                Bill.of(response.getExecutionInput().getGraphQLContext()).cost();
        if (budgets.isCounted()) {
            if (cost.isEmpty()) {
                budgets.charge(caller);
            }
            standing(response.getResponseHeaders(), caller);
        }
        if (budgets.isCounted() && EventAnswers.are(response)) {
            return EventAnswers.each(response, events -> events.doOnNext(_ -> paid(response, caller)));
        }
        return cost.isPresent() && Boolean.TRUE.equals(request.getExtensions().get(COST))
                ? response.transform(answer -> answer.extensions(with(response, costs(cost.getAsLong(), caller))))
                : response;
    }

    /** An event costs as its operation where it took a statement of its own; what is told to all alike is free. */
    private void paid(WebGraphQlResponse response, Caller caller) {
        Bill bill = Bill.of(response.getExecutionInput().getGraphQLContext());
        if (!bill.entries().isEmpty()) {
            budgets.spend(caller, Math.max(1, bill.cost().orElse(1)));
        }
    }

    private void standing(HttpHeaders headers, Caller caller) {
        BudgetProperties said = budgets.properties();
        long left = budgets.left(caller);
        long whole = Math.ceilDiv(said.burst() - left, said.perSecond());
        headers.set(
                POLICY,
                "\"cost\";q=%d;w=%d".formatted(said.burst(), said.whole().toSeconds()));
        headers.set(STANDING, "\"cost\";r=%d;t=%d".formatted(left, whole));
    }

    private static Map<Object, Object> with(WebGraphQlResponse response, Map<String, Object> costs) {
        Map<Object, Object> extensions = new LinkedHashMap<>(response.getExtensions());
        extensions.put(COST, costs);
        return extensions;
    }

    private Map<String, Object> costs(long cost, Caller caller) {
        Map<String, Object> costs = new LinkedHashMap<>();
        costs.put("requestedQueryCost", cost);
        costs.put("maximumQueryCost", limits.cost());
        if (budgets.isCounted()) {
            costs.put(
                    "throttleStatus",
                    Map.of(
                            "maximumAvailable", budgets.properties().burst(),
                            "currentlyAvailable", budgets.left(caller),
                            "restoreRate", budgets.properties().perSecond()));
        }
        return costs;
    }
}
