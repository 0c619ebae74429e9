package org.throughline.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.throughline.fault.Fault;
import org.throughline.revision.PresentRevision;
import reactor.core.publisher.Mono;

/**
 * The revision that an answer is made from, or a later one, in a header; and who sends it back is answered from that or
 * a later one, whichever instance answers.
 */
@Component
class RevisionHeader {

    static final String NAME = "Throughline-Revision";

    private final PresentRevision present;

    RevisionHeader(PresentRevision present) {
        this.present = present;
    }

    /** The answer, once what the request asks for is known. */
    Mono<ServerResponse> heeded(ServerRequest request, Supplier<Mono<ServerResponse>> answer) {
        @Nullable String asked = request.headers().firstHeader(NAME);
        return asked == null
                ? told(request, answer)
                : present.reached(number(asked))
                        .onErrorMap(Fault.class, RevisionHeader::later)
                        .then(Mono.defer(() -> told(request, answer)));
    }

    private Mono<ServerResponse> told(ServerRequest request, Supplier<Mono<ServerResponse>> answer) {
        present.known()
                .ifPresent(state ->
                        request.exchange().getResponse().getHeaders().set(NAME, String.valueOf(state.number())));
        return answer.get();
    }

    private static Refusal later(Fault fault) {
        return Refusal.forNow(HttpStatus.SERVICE_UNAVAILABLE, fault);
    }

    private static long number(String text) {
        try {
            return Long.parseUnsignedLong(text);
        } catch (NumberFormatException none) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "'%s' is the number of a revision, as an answer told it in that header.".formatted(NAME));
        }
    }
}
