package org.throughline.web;

import java.util.Optional;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.throughline.fault.Code;

/** Whether an answer is only that its client should come again later: HTTP says so by a status and a header. */
final class LaterStatus {

    private static final String RETRY_AFTER = "retryAfter";

    private LaterStatus() {}

    /** The status of an answer whose only word is that the budget is spent. */
    static Optional<HttpStatus> of(WebGraphQlResponse answer) {
        return answer.getExecutionResult().getErrors().stream()
                .filter(Code.RATE_LIMITED::isOf)
                .findFirst()
                .map(_ -> HttpStatus.TOO_MANY_REQUESTS);
    }

    /** The longest that any of its errors asks to wait. */
    static void tell(WebGraphQlResponse answer, HttpHeaders headers) {
        answer.getExecutionResult().getErrors().stream()
                .filter(error -> error.getExtensions() != null)
                .flatMap(error ->
                        Optional.ofNullable((Long) error.getExtensions().get(RETRY_AFTER)).stream())
                .max(Long::compare)
                .ifPresent(seconds -> headers.set(HttpHeaders.RETRY_AFTER, seconds.toString()));
    }
}
