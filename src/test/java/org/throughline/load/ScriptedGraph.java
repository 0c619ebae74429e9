package org.throughline.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Findings;
import org.throughline.graph.Graph;
import reactor.core.publisher.Mono;

/** Stands in for the database: answers statements by their names and remembers what it was asked. */
public final class ScriptedGraph implements Graph {

    private final Map<String, Function<List<String>, Mono<Findings>>> script = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();

    public ScriptedGraph answer(String name, Function<List<String>, List<List<@Nullable Object>>> rows) {
        script.put(name, keys -> Mono.fromSupplier(() -> new Findings(name, List.of(), rows.apply(keys))));
        return this;
    }

    ScriptedGraph fail(String name, RuntimeException failure) {
        script.put(name, keys -> Mono.error(failure));
        return this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Mono<Findings> read(String name, String text, Map<String, Object> parameters) {
        asked.add(name);
        return script.getOrDefault(name, keys -> Mono.error(new IllegalStateException("No answer to " + name)))
                .apply((List<String>) parameters.getOrDefault("keys", List.of()));
    }

    public List<String> asked() {
        return asked;
    }
}
