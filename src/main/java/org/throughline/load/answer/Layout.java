package org.throughline.load.answer;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one selection of one type holds, by result key: two aliases of a field are two entries, and a field that was
 * selected once is found by its name alone, without asking the engine for its environment.
 */
public final class Layout<S> {

    private final String type;
    private final Map<String, Map<String, S>> byField = new HashMap<>();
    private final Map<String, S> only = new HashMap<>();

    public Layout(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }

    public void put(String field, String resultKey, S slot) {
        Map<String, S> byKey = byField.computeIfAbsent(field, _ -> new HashMap<>());
        byKey.put(resultKey, slot);
        if (byKey.size() == 1) {
            only.put(field, slot);
        } else {
            only.remove(field);
        }
    }

    S slot(String field, Supplier<DataFetchingEnvironment> environment) {
        @Nullable S slot = only.get(field);
        if (slot != null) {
            return slot;
        }
        String resultKey = environment.get().getField().getResultKey();
        @Nullable S chosen = byField.getOrDefault(field, Map.of()).get(resultKey);
        if (chosen == null) {
            throw new IllegalStateException("%s.%s was not selected as %s".formatted(type, field, resultKey));
        }
        return chosen;
    }
}
