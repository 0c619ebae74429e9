package org.throughline.fault;

import graphql.GraphQLError;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** A request that cannot be answered, in words for the caller: what was wrong and what to change. */
public final class Fault extends RuntimeException {

    private final Code code;
    private final @Nullable Whereabouts where;
    private final @Nullable Duration wait;
    private final transient Map<String, Object> told;

    public Fault(Code code, String message) {
        this(code, message, null, null, null, Map.of());
    }

    public Fault(Code code, String message, Throwable cause) {
        this(code, message, cause, null, null, Map.of());
    }

    private Fault(
            Code code,
            @Nullable String message,
            @Nullable Throwable cause,
            @Nullable Whereabouts where,
            @Nullable Duration wait,
            Map<String, Object> told) {
        super(message, cause);
        this.code = code;
        this.where = where;
        this.wait = wait;
        this.told = told;
    }

    public Code code() {
        return code;
    }

    /** The same, which tells where it is; what knows that already keeps it. */
    public Fault at(Whereabouts found) {
        return where == null ? new Fault(code, getMessage(), getCause(), found, wait, told) : this;
    }

    /** The same, which tells after how long the same request may succeed. */
    public Fault until(Duration later) {
        return new Fault(code, getMessage(), getCause(), where, later, told);
    }

    /** The same, which tells something more under a name of its own. */
    public Fault telling(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(told);
        more.put(name, value);
        return new Fault(code, getMessage(), getCause(), where, wait, more);
    }

    /** After how long the same request may succeed, or null where waiting does not mend it. */
    public @Nullable Duration later() {
        return wait;
    }

    /** A time to wait as HTTP counts it: whole seconds, never fewer than it takes. */
    public static long inSeconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }

    /** The error of a request that was refused as a whole. */
    public GraphQLError error() {
        String message = String.valueOf(getMessage());
        return Errors.at(code, message, where == null ? Whereabouts.NOWHERE : where, wait, told);
    }

    /** The failure itself, without what futures wrap around it. */
    public static Throwable behind(Throwable thrown) {
        Throwable cause = thrown.getCause();
        boolean wraps = thrown instanceof CompletionException || thrown instanceof ExecutionException;
        return wraps && cause != null ? behind(cause) : thrown;
    }
}
