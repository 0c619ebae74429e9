package org.throughline.fault;

import graphql.GraphQLError;

/** A request that cannot be answered, in words for the caller: what was wrong and what to change. */
public final class Fault extends RuntimeException {

    private final Code code;

    public Fault(Code code, String message) {
        super(message);
        this.code = code;
    }

    public Fault(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }

    /** The error of a request that was refused as a whole. */
    public GraphQLError error() {
        return Errors.of(code, String.valueOf(getMessage()));
    }
}
