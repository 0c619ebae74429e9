package org.throughline.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Map;
import java.util.Set;

/** Calls that hold the thread which asks, or let work run with nobody to see its end. */
final class Waiting {

    static final DescribedPredicate<JavaMethodCall> CALL =
            DescribedPredicate.describe("waits, or subscribes and leaves", Waiting::waits);

    private static final Map<String, Set<String>> METHODS = Map.of(
            "reactor.core.publisher.Mono", Set.of("block", "blockOptional", "subscribe"),
            "reactor.core.publisher.Flux", Set.of("blockFirst", "blockLast", "toIterable", "toStream", "subscribe"),
            "java.util.concurrent.CompletableFuture", Set.of("get", "join", "getNow"),
            "java.util.concurrent.Future", Set.of("get"),
            "java.util.concurrent.CountDownLatch", Set.of("await"),
            "java.lang.Thread", Set.of("sleep", "join"),
            "java.lang.Object", Set.of("wait"));

    private Waiting() {}

    private static boolean waits(JavaMethodCall call) {
        return METHODS.getOrDefault(call.getTargetOwner().getName(), Set.of())
                .contains(call.getTarget().getName());
    }
}
