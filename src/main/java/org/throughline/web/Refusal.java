package org.throughline.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;

/** A request that is refused before it is looked at as GraphQL. */
final class Refusal extends RuntimeException {

    private static final String CHALLENGE = HttpHeaders.WWW_AUTHENTICATE;

    private final HttpStatus status;
    private final Fault fault;
    private final HttpHeaders headers = new HttpHeaders();

    Refusal(HttpStatus status, Fault fault) {
        super(fault);
        this.status = status;
        this.fault = fault;
    }

    Refusal(HttpStatus status, String message) {
        this(status, new Fault(Code.BAD_REQUEST, message));
    }

    /** One for what only some may ask, or that cannot be found out now. */
    static Refusal ofRights(Fault fault) {
        return switch (fault.code()) {
            case UNAUTHENTICATED -> new Refusal(HttpStatus.UNAUTHORIZED, fault).with(CHALLENGE, "Bearer");
            case FORBIDDEN ->
                new Refusal(HttpStatus.FORBIDDEN, fault).with(CHALLENGE, "Bearer error=\"insufficient_scope\"");
            case UNAVAILABLE -> forNow(HttpStatus.SERVICE_UNAVAILABLE, fault);
            default -> new Refusal(HttpStatus.FORBIDDEN, fault);
        };
    }

    /** One that says when to come again. */
    static Refusal forNow(HttpStatus status, Fault fault) {
        long seconds = fault.later() == null ? 1 : Fault.inSeconds(fault.later());
        return new Refusal(status, fault).with(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }

    /** One of a body that is not read to its end, and so ends the connection. */
    static Refusal ofBody(HttpStatus status, Code code, String message) {
        return new Refusal(status, new Fault(code, message)).with(HttpHeaders.CONNECTION, "close");
    }

    /** The same, which tells more in its head. */
    Refusal with(String header, String value) {
        headers.set(header, value);
        return this;
    }

    Refusal with(HttpHeaders more) {
        headers.putAll(more);
        return this;
    }

    HttpStatus status() {
        return status;
    }

    Fault fault() {
        return fault;
    }

    HttpHeaders headers() {
        return headers;
    }
}
