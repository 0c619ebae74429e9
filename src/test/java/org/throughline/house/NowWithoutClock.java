package org.throughline.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/** Calls that ask the machine for the time; {@code System.nanoTime} measures durations and is not among them. */
final class NowWithoutClock {

    static final DescribedPredicate<JavaMethodCall> CALL =
            DescribedPredicate.describe("asks the machine for the time", NowWithoutClock::asks);

    private static final Set<String> CLOCKS = Set.of("systemUTC", "systemDefaultZone", "system");

    private NowWithoutClock() {}

    private static boolean asks(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        boolean bare = call.getTarget().getRawParameterTypes().stream()
                .noneMatch(type -> type.getName().equals("java.time.Clock"));
        return (owner.startsWith("java.time.") && name.equals("now") && bare)
                || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                || (owner.equals("java.time.Clock") && CLOCKS.contains(name) && !isBean(call));
    }

    private static boolean isBean(JavaMethodCall call) {
        return call.getOrigin().isAnnotatedWith("org.springframework.context.annotation.Bean");
    }
}
