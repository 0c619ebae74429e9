package org.throughline.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.kind.Chain;
import org.throughline.revision.PresentRevision;
import reactor.core.publisher.Mono;

/** The same as the header in the extensions of a request, for those on a socket, and told there where it is asked. */
@Component
@Order(AwaitedRevision.ORDER)
class AwaitedRevision implements WebGraphQlInterceptor {

    /** Within what makes errors of faults. */
    static final int ORDER = 60;

    private static final String REVISION = "revision";

    private final PresentRevision present;

    AwaitedRevision(PresentRevision present) {
        this.present = present;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        @Nullable Object asked = request.getExtensions().get(REVISION);
        return asked == null
                ? chain.next(request)
                : Mono.defer(() -> present.reached(number(asked)))
                        .then(Mono.defer(() -> chain.next(request)))
                        .map(this::told);
    }

    private WebGraphQlResponse told(WebGraphQlResponse response) {
        return present.known()
                .map(state -> response.transform(answer -> answer.extensions(with(response, state.number()))))
                .orElse(response);
    }

    private static Map<Object, Object> with(WebGraphQlResponse response, long number) {
        Map<Object, Object> extensions = new LinkedHashMap<>(response.getExtensions());
        extensions.put(REVISION, number);
        return extensions;
    }

    private static long number(Object asked) {
        if (asked instanceof Number number && number.longValue() >= 0) {
            return number.longValue();
        }
        throw new Fault(Code.BAD_REQUEST, "'extensions.revision' is the number of a revision, as an answer told it.");
    }
}
