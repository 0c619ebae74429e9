package org.throughline.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;

/** A request that is refused before it is looked at as GraphQL. */
final class Refusal extends RuntimeException {

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
