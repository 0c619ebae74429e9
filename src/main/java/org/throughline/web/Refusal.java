package org.throughline.web;

import org.springframework.http.HttpStatus;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;

/** A request that is refused before it is looked at as GraphQL. */
final class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final Fault fault;

    Refusal(HttpStatus status, Fault fault) {
        super(fault);
        this.status = status;
        this.fault = fault;
    }

    Refusal(HttpStatus status, String message) {
        this(status, new Fault(Code.BAD_REQUEST, message));
    }

    HttpStatus status() {
        return status;
    }

    Fault fault() {
        return fault;
    }
}
