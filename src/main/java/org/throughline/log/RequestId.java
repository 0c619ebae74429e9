package org.throughline.log;

import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The name of a request: in its answer, and in each line of the log that it causes. Whoever writes such a line names
 * the request; nothing is carried from thread to thread, which would cost every step of every request.
 */
public final class RequestId {

    /** In requests and answers. */
    public static final String HEADER = "X-Request-Id";

    /** In the attributes of a request, in the context of what it runs, and in the fields of a structured log. */
    public static final String KEY = "requestId";

    private static final int LONGEST = 100;
    private static final String SIGNS = "-_.:=+/@";

    private RequestId() {}

    /** What the client calls it, where that may stand in a log; otherwise a new one. */
    public static String of(@Nullable String asked) {
        return asked != null && isSane(asked)
                ? asked
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    private static boolean isSane(String asked) {
        return !asked.isEmpty() && asked.length() <= LONGEST && asked.chars().allMatch(RequestId::isSane);
    }

    private static boolean isSane(int sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || SIGNS.indexOf(sign) >= 0;
    }

    /** The name among the attributes of a request; null outside one. */
    public static @Nullable String in(Map<String, ?> attributes) {
        return attributes.get(KEY) instanceof String id ? id : null;
    }

    /** Does what may log, in the name of a request. */
    public static <T> T during(@Nullable String id, Supplier<T> work) {
        if (id == null) {
            return work.get();
        }
        try (MDC.MDCCloseable _ = MDC.putCloseable(KEY, id)) {
            return work.get();
        }
    }
}
