package org.throughline.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The properties of a node or a relationship; it has none that is null. */
public final class Kept {

    private final Heading heading;
    private final Map<String, Object> properties;

    @SuppressWarnings("unchecked")
    Kept(Heading heading, Map<?, ?> properties) {
        this.heading = heading;
        this.properties = (Map<String, Object>) properties;
    }

    /** Those that it has. */
    public Map<String, Object> known() {
        return properties.entrySet().stream()
                .filter(property -> property.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public @Nullable String textOrNull(String name) {
        @Nullable Object value = properties.get(name);
        return value == null ? null : heading.one(name, value, String.class);
    }

    /** A list; empty where there is none. */
    public <V> List<V> all(String name, Class<V> kind) {
        @Nullable Object value = properties.get(name);
        return value == null ? List.of() : heading.all(name, value, kind);
    }
}
