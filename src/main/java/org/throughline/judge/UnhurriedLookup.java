package org.throughline.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.throughline.graph.Overdue;
import reactor.core.publisher.Mono;

/** Asks whom names mean where nobody waits for the answer: fewer at a time where so many take the database too long. */
public final class UnhurriedLookup {

    private static final int ATTEMPTS = 6;

    private UnhurriedLookup() {}

    public static Map<String, List<Namesake>> of(
            List<String> names, Function<List<String>, Mono<Map<String, List<Namesake>>>> lookup) {
        return names.isEmpty() ? Map.of() : of(names, lookup, ATTEMPTS);
    }

    private static Map<String, List<Namesake>> of(
            List<String> names, Function<List<String>, Mono<Map<String, List<Namesake>>>> lookup, int left) {
        try {
            return Objects.requireNonNull(lookup.apply(names).block());
        } catch (RuntimeException failed) {
            if (left == 1 || names.size() == 1 || !Overdue.isIn(failed)) {
                throw failed;
            }
            int middle = names.size() / 2;
            Map<String, List<Namesake>> all = new HashMap<>(of(names.subList(0, middle), lookup, left - 1));
            all.putAll(of(names.subList(middle, names.size()), lookup, left - 1));
            return all;
        }
    }
}
